/** What relative lengths refer to, in pixels. `percent` is null where a percentage has nothing definite to refer to. */
export type Reference = {
  readonly em: number;
  readonly rem: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly percent: number | null;
};

/** A number with a unit `px`, or a plain number with none. */
type Amount = { readonly value: number; readonly isLength: boolean };

const token = /\s*(?:(\d*\.?\d+)([a-z]+|%)?|(calc|min|max|clamp)?\(|([-+*/),]))/iy;

/**
 * A length in pixels: numbers with units, calc(), min(), max() and clamp().
 *
 * @returns null for keywords such as `auto`, and for percentages of something indefinite
 * Source: CSS Values and Units Level 4, sections 6 (lengths) and 10 (mathematical expressions).
 */
export function lengthOf(text: string, reference: Reference): number | null {
  const tokens = tokensOf(text.trim());
  if (!tokens) return null;
  let at = 0;
  let isIndefinite = false;
  const peek = () => tokens[at] ?? '';

  const amount = (): Amount => {
    const read = tokens[at++] ?? '';
    if (read === '-') {
      const { value, isLength } = amount();
      return { value: -value, isLength };
    }
    if (read.endsWith('(')) return call(read.slice(0, -1).toLowerCase());
    const [, digits = '0', unit = ''] = /^(\d*\.?\d+)([a-z%]*)$/i.exec(read) ?? [];
    if (unit === '%' && reference.percent === null) isIndefinite = true;
    return { value: Number(digits) * pixelsPer(unit.toLowerCase(), reference), isLength: unit !== '' };
  };
  const product = (): Amount => {
    let { value, isLength } = amount();
    while (peek() === '*' || peek() === '/') {
      const operator = tokens[at++];
      const factor = amount();
      value = operator === '*' ? value * factor.value : value / factor.value;
      isLength ||= factor.isLength;
    }
    return { value, isLength };
  };
  const sum = (): Amount => {
    let { value, isLength } = product();
    while (peek() === '+' || peek() === '-') {
      const operator = tokens[at++];
      const other = product();
      value += operator === '+' ? other.value : -other.value;
      isLength ||= other.isLength;
    }
    return { value, isLength };
  };
  const call = (name: string): Amount => {
    const parts = [sum()];
    while (peek() === ',') {
      at += 1;
      parts.push(sum());
    }
    at += 1;
    return {
      value: applied(
        name,
        parts.map(({ value }) => value),
      ),
      isLength: parts.some(({ isLength }) => isLength),
    };
  };

  const { value, isLength } = sum();
  return isIndefinite || (!isLength && value !== 0) ? null : value;
}

function applied(name: string, values: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = values;
  if (name === 'min') return Math.min(...values);
  if (name === 'max') return Math.max(...values);
  return name === 'clamp' ? Math.max(first, Math.min(second, third)) : first;
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return null;
    tokens.push(match[0].trim());
  }
  return tokens.length > 0 ? tokens : null;
}

function pixelsPer(unit: string, { em, rem, viewport, percent }: Reference): number {
  const known: Readonly<Record<string, number>> = {
    '': 1,
    px: 1,
    em,
    rem,
    '%': (percent ?? 0) / 100,
    vw: viewport.width / 100,
    vh: viewport.height / 100,
    vmin: Math.min(viewport.width, viewport.height) / 100,
    vmax: Math.max(viewport.width, viewport.height) / 100,
  };
  const size = known[unit];
  if (size === undefined) throw new Error(`the unit ${unit} is not known here`);
  return size;
}

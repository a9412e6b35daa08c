type Longhand = readonly [property: string, value: string];

export type Flow = { readonly direction: string; readonly writingMode: string };

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];

const styles = /^(none|hidden|solid|dashed|dotted|double)$/;
const widths = /^(\d|\.\d|thin$|medium$|thick$|calc\(|0$)/;
const wideKeywords = /^(inherit|initial|unset|revert|revert-layer)$/;

/**
 * The longhands that a declaration sets, those reset to their initial value included, with logical sides mapped to physical ones.
 *
 * Source: the definitions of each shorthand; CSS Logical Properties and Values Level 1, sections 2 and 4.
 */
export function longhandsOf(property: string, value: string, flow: Flow): Longhand[] {
  const physical = toPhysical(property, flow);
  if (physical !== null)
    return physical.length === 1 ? longhandsOf(physical[0] ?? '', value, flow) : pairOf(physical, value);
  const expand = shorthands[property];
  if (expand) {
    if (wideKeywords.test(value)) return expand('0').map(([name]) => [name, value]);
    return expand(value);
  }
  return [[property, value]];
}

function toPhysical(property: string, { direction, writingMode }: Flow): string[] | null {
  const match = /^(margin|padding|border|inset)-(inline|block)(?:-(start|end))?(-width|-style|-color)?$/.exec(property);
  if (!match) return sizes(property, writingMode);
  const [, box, axis, edge, detail = ''] = match;
  const name = (side: Side) => (box === 'inset' ? side : `${box}-${side}${detail}`);
  const [start, end] = edgesOf(axis ?? '', direction, writingMode);
  if (edge) return [name(edge === 'start' ? start : end)];
  return [name(start), name(end)];
}

function sizes(property: string, writingMode: string): string[] | null {
  const match = /^(min-|max-)?(inline|block)-size$/.exec(property);
  if (!match) return null;
  const isWidth = (match[2] === 'inline') === (writingMode === 'horizontal-tb');
  return [`${match[1] ?? ''}${isWidth ? 'width' : 'height'}`];
}

function edgesOf(axis: string, direction: string, writingMode: string): [Side, Side] {
  const isVertical = writingMode !== 'horizontal-tb';
  if (axis === 'block')
    return isVertical ? (writingMode === 'vertical-rl' ? ['right', 'left'] : ['left', 'right']) : ['top', 'bottom'];
  const edges: [Side, Side] = isVertical ? ['top', 'bottom'] : ['left', 'right'];
  return direction === 'rtl' ? [edges[1], edges[0]] : edges;
}

/** Two sides from one or two values; borders take the whole value for each. */
function pairOf([start = '', end = '']: readonly string[], value: string): Longhand[] {
  if (start.startsWith('border-'))
    return [start, end].flatMap((side) => shorthands[side]?.(value) ?? [[side, value] as const]);
  const [first = '', second = first] = words(value);
  return [
    [start, first],
    [end, second],
  ];
}

/** Splits at spaces that stand in no parentheses. */
export function words(value: string): string[] {
  return value.match(/(?:[^\s()]+|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

const four =
  (name: (side: Side) => string) =>
  (value: string): Longhand[] => {
    const [top = '', right = top, bottom = top, left = right] = words(value);
    return [
      [name('top'), top],
      [name('right'), right],
      [name('bottom'), bottom],
      [name('left'), left],
    ];
  };

const border =
  (on: readonly Side[]) =>
  (value: string): Longhand[] => {
    const parts = words(value);
    const width = parts.find((part) => widths.test(part)) ?? 'medium';
    const style = parts.find((part) => styles.test(part)) ?? 'none';
    const colour = parts.find((part) => part !== width && part !== style) ?? 'currentcolor';
    return on.flatMap((side): Longhand[] => [
      [`border-${side}-width`, width],
      [`border-${side}-style`, style],
      [`border-${side}-color`, colour],
    ]);
  };

const two =
  (first: string, second: string) =>
  (value: string): Longhand[] => {
    const [one = '', other = one] = words(value);
    return [
      [first, one],
      [second, other],
    ];
  };

const line =
  (axis: string) =>
  (value: string): Longhand[] => {
    const [start = 'auto', end = 'auto'] = value.split('/').map((part) => part.trim());
    return [
      [`grid-${axis}-start`, start],
      [`grid-${axis}-end`, end],
    ];
  };

function flex(value: string): Longhand[] {
  const known: Readonly<Record<string, string>> = { none: '0 0 auto', auto: '1 1 auto', initial: '0 1 auto' };
  const parts = words(known[value] ?? value);
  const numbers = parts.filter((part) => /^[\d.]+$/.test(part));
  const basis = parts.find((part) => !/^[\d.]+$/.test(part)) ?? numbers[2];
  return [
    ['flex-grow', numbers[0] ?? '1'],
    ['flex-shrink', numbers[1] ?? '1'],
    ['flex-basis', basis ?? '0%'],
  ];
}

function container(value: string): Longhand[] {
  const [name = 'none', type = 'normal'] = value.split('/').map((part) => part.trim());
  return [
    ['container-name', name],
    ['container-type', type],
  ];
}

function font(value: string): Longhand[] {
  const [, before = '', size = '', , height = 'normal', family = ''] =
    /^(.*?)((?:\d*\.)?\d+(?:px|em|rem|%)|calc\([^)]*\))\s*(\/\s*(\S+))?\s+(.+)$/.exec(value) ?? [];
  return [
    ['font-style', /italic/.exec(before)?.[0] ?? 'normal'],
    ['font-weight', /bold|\d00/.exec(before)?.[0] ?? 'normal'],
    ['font-size', size],
    ['line-height', height],
    ['font-family', family],
  ];
}

function background(value: string): Longhand[] {
  const colour = words(value).find(
    (part) => /^([a-z]+|#[\da-f]+|rgba?\(.*|hsla?\(.*)$/i.test(part) && !notColours.test(part),
  );
  return [
    ['background-color', colour ?? 'transparent'],
    ['background-image', /url\([^)]*\)|linear-gradient\(.*\)/.exec(value)?.[0] ?? 'none'],
    ['background-repeat', /\b(no-repeat|repeat-x|repeat-y)\b/.exec(value)?.[0] ?? 'repeat'],
  ];
}

const notColours = /^(none|center|top|left|right|bottom|cover|contain|fixed|scroll|repeat(-x|-y)?|no-repeat)$/;

const shorthands: Readonly<Record<string, (value: string) => Longhand[]>> = {
  margin: four((side) => `margin-${side}`),
  padding: four((side) => `padding-${side}`),
  inset: four((side) => side),
  border: border(sides),
  'border-top': border(['top']),
  'border-right': border(['right']),
  'border-bottom': border(['bottom']),
  'border-left': border(['left']),
  'border-width': four((side) => `border-${side}-width`),
  'border-style': four((side) => `border-${side}-style`),
  'border-color': four((side) => `border-${side}-color`),
  gap: two('row-gap', 'column-gap'),
  overflow: two('overflow-x', 'overflow-y'),
  'place-items': two('align-items', 'justify-items'),
  container,
  'grid-column': line('column'),
  'grid-row': line('row'),
  flex,
  font,
  background,
};

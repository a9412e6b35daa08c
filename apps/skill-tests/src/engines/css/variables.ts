/**
 * Replaces var() from the inside out.
 *
 * @returns null where a variable has no value and no fallback: the declaration is then invalid at computed-value time
 * Source: CSS Custom Properties for Cascading Variables Level 1, section 3.
 */
export function substituteVariables(value: string, variable: (name: string) => string | null): string | null {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  const end = closing(value, start + 3);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(',');
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const known = variable(name);
  const text = known ?? (comma === -1 ? null : substituteVariables(inside.slice(comma + 1).trim(), variable));
  if (text === null) return null;
  const rest = substituteVariables(value.slice(end + 1), variable);
  return rest === null ? null : `${value.slice(0, start)}${text}${rest}`;
}

function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a parenthesis is not closed in ${value}`);
}

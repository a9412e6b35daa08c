type Literal = string | number | boolean | null;

/** A value as Python writes it. */
function literal(value: Literal): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

/** A list as Python writes it. */
export function listOf(values: readonly Literal[]): string {
  return `[${values.map(literal).join(', ')}]`;
}

/** A dictionary as Python writes it, in the order given. */
export function dictOf(entries: readonly (readonly [Literal, Literal])[]): string {
  return `{${entries.map(([key, value]) => `${literal(key)}: ${literal(value)}`).join(', ')}}`;
}

/** Every text that the document brings to the page. */
export function everyText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(everyText).join('');
}

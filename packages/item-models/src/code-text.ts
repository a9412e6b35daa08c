/** Takes the common indentation off a block of code, so that it can be written indented in source. */
export function dedent(text: string): string {
  const lines = text.split('\n').filter((line, at, all) => line.trim() !== '' || (at > 0 && at < all.length - 1));
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trimEnd();
}

/**
 * A block of code as a template: escapes stay as written (`\n` is a backslash and an n in the code), `` \` `` and `\$`
 * stand for themselves, values of several lines keep the indentation of their place, and a line whose only content is
 * an empty value is left out.
 */
export function code(strings: TemplateStringsArray, ...values: readonly (string | number | boolean)[]): string {
  const [head = '', ...rest] = strings.raw.map((part) => part.replaceAll(/\\([`$])/g, '$1'));
  const text = rest.reduce((before, part, at) => {
    const value = String(values[at] ?? '');
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (value === '' && line.trim() === '' && part.startsWith('\n')) return before + removedLine + part;
    return before + value.replaceAll('\n', `\n${' '.repeat(line.length - line.trimStart().length)}`) + part;
  }, head);
  const kept = text.split('\n').filter((line) => !line.includes(removedLine));
  return dedent(kept.join('\n'));
}

/** Stands in no code. */
const removedLine = '\u0000';

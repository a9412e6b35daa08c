import { expect, test } from 'vitest';
import { highlight } from './highlight';

const code = "select name, count(*)\n  from orders -- each 'one'\nwhere  total > 10";

test('colours code without changing a character of it, in no more pieces than it has colours in a row', async () => {
  const lines = await highlight(code, 'sql');
  expect(lines.map((tokens) => tokens.map(({ text }) => text).join('')).join('\n')).toBe(code);
  for (const tokens of lines)
    for (const [index, token] of tokens.entries())
      expect(`${token.light} ${token.dark}`).not.toBe(`${tokens[index - 1]?.light} ${tokens[index - 1]?.dark}`);
});

test('the same code is coloured once', async () => {
  expect(await highlight(code, 'sql')).toBe(await highlight(code, 'sql'));
  expect(await highlight(code, 'text')).not.toEqual(await highlight(code, 'sql'));
});

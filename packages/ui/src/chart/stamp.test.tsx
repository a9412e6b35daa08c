import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { narrowFrame } from './frame';
import { Stamp } from './stamp';

const linesOf = (text: string) =>
  [...renderToStaticMarkup(<Stamp text={text} frame={narrowFrame} />).matchAll(/>([^<]+)<\/text>/gu)].map(
    ([, line]) => line,
  );

it('a stamp too long for a narrow picture stands on two lines, so that neither seed nor version is cut off', () => {
  const stamp = 'SIMULATED · seed 9007199254740991 · 0.1.0+0123456789ab';
  expect(linesOf(stamp)).toEqual(['SIMULATED · seed 9007199254740991', '0.1.0+0123456789ab']);
  expect(linesOf('SIMULATED · seed 5 · 0.1.0')).toEqual(['SIMULATED · seed 5 · 0.1.0']);
});

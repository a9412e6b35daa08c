import { expect, it } from 'vitest';
import { canonicalBytes } from './canonical-bytes';

const textOf = (value: Parameters<typeof canonicalBytes>[0]) => new TextDecoder().decode(canonicalBytes(value));

it('gives the bytes of the examples in RFC 8785, sections 3.2.2 and 3.2.3', () => {
  expect(
    textOf({
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const members = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '1': 'One', '\u0080': 'Control', '\u00f6': 'O' };
  expect(textOf(members)).toBe('{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"O","€":"Euro Sign"}');
});

import { describe, expect, it } from 'vitest';
import { digestUri } from './digest';
import { canonicalJson } from './json';

describe('canonical JSON', () => {
  it('gives the bytes of the example in RFC 8785, section 3.2.3', () => {
    const members = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '1': 'One', '\u0080': 'Control', '\u00f6': 'O' };
    expect(canonicalJson(members)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"O","€":"Euro Sign"}',
    );
    expect(canonicalJson({ numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });
});

describe('the digest of a record', () => {
  it('does not depend on the order of members and changes with any value', async () => {
    const digest = await digestUri({ score: 15, attempt: 'a' });
    expect(digest).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(await digestUri({ attempt: 'a', score: 15 })).toBe(digest);
    expect(await digestUri({ attempt: 'a', score: 16 })).not.toBe(digest);
  });

  it('is the RFC 6920 form: SHA-256 of an empty object by its known value', async () => {
    expect(await digestUri({})).toBe('ni:///sha-256;RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o');
  });
});

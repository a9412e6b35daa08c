import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { describe, expect, it } from 'vitest';
import { renderBadgeSvg } from './badge-svg';
import { bakeSvg, unbakeSvg } from './bake-svg';
import { signCredential } from './sign';
import { badge, issuerWithKey, now } from './testing/badge';

const hallmarks: Hallmarks = {
  skill: 'SQL',
  level: 'Practitioner',
  band: 'merit',
  assurance: 'A0',
  year: 2026,
  dateLetter: 'a',
};

describe('the image of a badge', () => {
  it('is the same bytes for the same marks', () => {
    expect(renderBadgeSvg(hallmarks, 'real')).toBe(renderBadgeSvg({ ...hallmarks }, 'real'));
    expect(renderBadgeSvg(hallmarks, 'real')).not.toBe(renderBadgeSvg({ ...hallmarks, dateLetter: 'b' }, 'real'));
  });

  it('says that a simulated badge is no qualification', () => {
    expect(renderBadgeSvg(hallmarks, 'simulated')).toContain('not a qualification');
    expect(renderBadgeSvg(hallmarks, 'real')).not.toContain('not a qualification');
  });

  it('shows markup in a skill as text', () => {
    const svg = renderBadgeSvg({ ...hallmarks, skill: '<script>"&' }, 'real');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('gives back the credential baked into it, directly after the opening tag', async () => {
    const { key } = await issuerWithKey();
    const signed = await signCredential({ ...badge, description: 'ends ]]> here' }, key, now);
    const svg = renderBadgeSvg(hallmarks, 'real', signed);
    expect(svg).toMatch(
      /^<svg xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0"[^>]*><openbadges:credential><!\[CDATA\[/,
    );
    expect(unbakeSvg(svg)).toEqual(signed);
  });

  it('without a credential, or with one that is no JSON, has nothing to give back', () => {
    expect(unbakeSvg(renderBadgeSvg(hallmarks, 'real'))).toBeUndefined();
    expect(unbakeSvg('<svg><openbadges:credential><![CDATA[{]]></openbadges:credential></svg>')).toBeUndefined();
    expect(() => bakeSvg('<html></html>', {})).toThrow(RangeError);
  });
});

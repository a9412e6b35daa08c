import { expect, it } from 'vitest';
import { contrastRatio, over, passesContrast, relativeLuminance, simulate, stackedOpacity } from './colour';

it('agrees with published contrast ratios', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
  // WebAIM and the WCAG techniques name #767676 as the lightest grey that passes on white, and #949494 for 3:1.
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#949494', '#ffffff')).toBeCloseTo(3.03, 2);
  expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 4);
  expect(contrastRatio('#ff0000', '#ffffff')).toBeCloseTo(4, 2);
});

it('draws the line of large text at 24px, or 14pt in bold, and asks 3:1 of controls', () => {
  const text = { use: 'text', px: 24, isBold: false, ratio: 3.2 } as const;
  expect(passesContrast(text, 'AA')).toBe(true);
  expect(passesContrast({ ...text, px: 23 }, 'AA')).toBe(false);
  expect(passesContrast({ ...text, px: 19, isBold: true }, 'AA')).toBe(true);
  expect(passesContrast({ ...text, px: 18, isBold: true }, 'AA')).toBe(false);
  expect(passesContrast({ ...text, ratio: 4.5 }, 'AAA')).toBe(true);
  expect(passesContrast({ ...text, px: 16, ratio: 6.9 }, 'AAA')).toBe(false);
  expect(passesContrast({ ...text, use: 'control', px: 1 }, 'AAA')).toBe(true);
});

it('lays a colour over another by its opacity, layer upon layer', () => {
  expect(over('#000000', 0.5, '#ffffff')).toBe('#808080');
  expect(over('#ff0000', 0.25, '#ffffff')).toBe('#ffbfbf');
  expect(stackedOpacity([0.5, 0.5])).toBeCloseTo(0.75, 10);
});

it('keeps greys in every simulated vision, and brings red and green together', () => {
  for (const kind of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
    expect(simulate('#808080', kind)).toBe('#808080');
  const [red, green] = [simulate('#b03030', 'deuteranopia'), simulate('#5a7a1e', 'deuteranopia')];
  expect(contrastRatio(red, green)).toBeLessThan(1.4);
});

/** What the page is shown on: width of the viewport in CSS pixels and device pixels per CSS pixel. */
export type Screen = { readonly width: number; readonly density: number };

type Candidate = { readonly url: string; readonly density: number };

/**
 * The file that an `img` loads, where the browser takes the smallest one that is sharp enough, else the largest; the
 * standard leaves the choice among the candidates to the browser.
 *
 * @param image with `srcset` of `w` or `x` descriptors, and `sizes` of lengths in px or vw with conditions on the width
 * Source: HTML Standard, 4.8.4.3.7 Selecting an image source, 4.8.4.3.10 Normalizing the source densities.
 */
export function imageSource(image: Element, screen: Screen): string {
  const size = sizeOf(image.getAttribute('sizes') ?? '100vw', screen);
  const listed = (image.getAttribute('srcset') ?? '').split(',').flatMap((part): Candidate[] => {
    const [url, descriptor = '1x'] = part.trim().split(/\s+/);
    if (url === undefined || url === '') return [];
    const value = Number.parseFloat(descriptor);
    return [{ url, density: descriptor.endsWith('w') ? value / size : value }];
  });
  const src = image.getAttribute('src');
  const usesWidths = /\dw\b/.test(image.getAttribute('srcset') ?? '');
  const hasPlain = listed.some(({ density }) => density === 1);
  const all = src !== null && !usesWidths && !hasPlain ? [...listed, { url: src, density: 1 }] : listed;
  const sorted = all.toSorted((one, other) => one.density - other.density);
  return (sorted.find(({ density }) => density >= screen.density) ?? sorted.at(-1))?.url ?? src ?? '';
}

/** Width in CSS pixels that `sizes` gives an image: the first length whose condition holds. */
export function sizeOf(sizes: string, screen: Screen): number {
  for (const part of sizes.split(',').map((each) => each.trim())) {
    const [, condition, length = part] = /^(\([^)]*\))\s+(.*)$/.exec(part) ?? [];
    if (condition === undefined || holds(condition, screen)) return pixelsOf(length, screen);
  }
  return screen.width;
}

function holds(condition: string, { width }: Screen): boolean {
  const [, kind, value] = /\((min|max)-width:\s*(\d+)px\)/.exec(condition) ?? [];
  return kind === 'min' ? width >= Number(value) : width <= Number(value);
}

function pixelsOf(length: string, { width }: Screen): number {
  const value = Number.parseFloat(length);
  return length.endsWith('vw') ? (value * width) / 100 : value;
}

/** Arithmetic of print production: inks in percent, lengths in millimetres, resolutions in pixels per inch. */

type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];
type Size = readonly [width: number, height: number];

const millimetresPerInch = 25.4;

/** Total area coverage in percent. Source: ISO 12647-2, tone value sum. */
export function totalInk(inks: Inks): number {
  return inks.reduce((sum, ink) => sum + ink, 0);
}

/**
 * What prints where an object lies over another. Knocked out, the object alone; overprinting, inks of which the object
 * has none keep those below.
 *
 * Source: ISO 32000-2, section 11.7.4 (overprint control), nonzero overprint mode (OPM 1) for DeviceCMYK.
 */
export function overlap(top: Inks, bottom: Inks, isOverprinting: boolean): Inks {
  if (!isOverprinting) return top;
  const ink = (at: number) => (top[at] === 0 ? (bottom[at] ?? 0) : (top[at] ?? 0));
  return [ink(0), ink(1), ink(2), ink(3)];
}

/** A tint keeps the proportions of the inks. */
export function tint(inks: Inks, percent: number): Inks {
  const ink = (at: number) => ((inks[at] ?? 0) * percent) / 100;
  return [ink(0), ink(1), ink(2), ink(3)];
}

/** Plates that a job needs: process inks that occur at all, and each spot ink once. */
export function plates(process: readonly Inks[], spots: readonly string[]): number {
  return [0, 1, 2, 3].filter((at) => process.some((inks) => (inks[at] ?? 0) > 0)).length + new Set(spots).size;
}

/** Pixels per inch of an image at the size at which it stands on the page. */
export function effectivePpi(pixels: number, millimetres: number): number {
  return (pixels * millimetresPerInch) / millimetres;
}

export function pixelsFor(millimetres: number, ppi: number): number {
  return (millimetres * ppi) / millimetresPerInch;
}

export function millimetresOf(pixels: number, ppi: number): number {
  return (pixels * millimetresPerInch) / ppi;
}

const largest = { A: [841, 1189], B: [1000, 1414], C: [917, 1297] } as const;

/** Source: ISO 216 and ISO 269: each size is half of the one before across its long side, rounded down. */
export function paper(series: keyof typeof largest, number: number): Size {
  let [width, height]: Size = largest[series];
  for (let at = 0; at < number; at += 1) [width, height] = [Math.floor(height / 2), width];
  return [width, height];
}

/** Trim size with bleed on all four sides. */
export function withBleed([width, height]: Size, bleed: number): Size {
  return [width + 2 * bleed, height + 2 * bleed];
}

/** The page beside a page on the same side of the sheet, in a section that is folded and nested. */
export function imposedBeside(page: number, first: number, last: number): number {
  return first + last - page;
}

/** Pages that must be added until the sections are full. */
export function blankPages(pages: number, section: number): number {
  return (section - (pages % section)) % section;
}

/**
 * Thickness of a book block in millimetres: leaves by grammage (g/m²) by specific volume (cm³/g).
 */
export function spineWidth(pages: number, grammage: number, volume: number): number {
  return ((pages / 2) * grammage * volume) / 1000;
}

/** How many pieces stand on a sheet, all turned the same way, whichever way holds more. */
export function piecesPerSheet(sheet: Size, piece: Size): number {
  const fit = ([width, height]: Size) => Math.floor(sheet[0] / width) * Math.floor(sheet[1] / height);
  return Math.max(fit(piece), fit([piece[1], piece[0]]));
}

/** What a conversion between colour spaces has to keep; nothing of it: printable colours, against the white of the paper. */
type Keeping = {
  readonly keepsShadesOutOfGamut?: boolean;
  readonly showsPaperTint?: boolean;
  readonly isVividBeforeExact?: boolean;
};

/** Source: ISO 15076-1 (ICC.1:2022), 6.2 (Rendering intents) and annex D. */
export function intentFor({ keepsShadesOutOfGamut, showsPaperTint, isVividBeforeExact }: Keeping): string {
  if (showsPaperTint) return 'Absolute colorimetric';
  if (isVividBeforeExact) return 'Saturation';
  return keepsShadesOutOfGamut ? 'Perceptual' : 'Relative colorimetric';
}

/** What the two operations on a file with a profile leave as it was. Source: ISO 15076-1, introduction. */
export function afterProfileChange(operation: 'assign' | 'convert'): { numbers: string; look: string } {
  return operation === 'assign'
    ? { numbers: 'the numbers stay', look: 'the look changes' }
    : { numbers: 'the numbers change', look: 'the look stays' };
}

/** Contrast, compositing and simulated colour vision over sRGB colours written as `#rrggbb`. */

type Channels = readonly [red: number, green: number, blue: number];

/** @throws Error when the text is no colour of six hexadecimal digits */
function channelsOf(hex: string): Channels {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`${hex} is not written as #rrggbb`);
  const channel = (at: number) => Number.parseInt(match[at] ?? '', 16);
  return [channel(1), channel(2), channel(3)];
}

function hexOf(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(Math.max(0, Math.min(255, channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** From 0 … 255 to linear light, 0 … 1. Source: IEC 61966-2-1 (sRGB). */
function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** 0 (black) … 1 (white). Source: WCAG 2.2, definition of relative luminance. */
export function relativeLuminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 … 21 from two relative luminances. Source: WCAG 2.2, definition of contrast ratio. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

export function contrastRatio(one: string, other: string): number {
  return contrastOf(relativeLuminance(one), relativeLuminance(other));
}

/** Text as WCAG sees it; `use` is a part of a control or a graphic, a logo, or running text. */
type Seen = {
  readonly use: 'text' | 'control' | 'logo' | 'disabled';
  readonly px: number;
  readonly isBold: boolean;
  readonly ratio: number;
};

/**
 * Large text: at least 18pt (24px), or 14pt (18.66px) in bold.
 *
 * Source: WCAG 2.2, success criteria 1.4.3 (AA), 1.4.6 (AAA), 1.4.11 (controls) and the definition of large scale text.
 */
export function passesContrast({ use, px, isBold, ratio }: Seen, level: 'AA' | 'AAA'): boolean {
  if (use === 'logo' || use === 'disabled') return true;
  if (use === 'control') return ratio >= 3;
  const isLarge = px >= 24 || (isBold && px >= 14 / 0.75);
  const least = level === 'AA' ? (isLarge ? 3 : 4.5) : isLarge ? 4.5 : 7;
  return ratio >= least;
}

/** A colour with an opacity of 0 … 1 over an opaque one. Source: Compositing and Blending Level 1, section 5.1 (simple alpha). */
export function over(top: string, opacity: number, bottom: string): string {
  const below = channelsOf(bottom);
  return hexOf(channelsOf(top).map((channel, at) => channel * opacity + (below[at] ?? 0) * (1 - opacity)));
}

/** Opacity, 0 … 1, of layers one over the other. */
export function stackedOpacity(opacities: readonly number[]): number {
  return 1 - opacities.reduce((through, opacity) => through * (1 - opacity), 1);
}

/**
 * Full dichromacy, in linear RGB.
 *
 * Source: Machado, Oliveira & Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE TVCG 15(6), matrices for severity 1.0.
 */
const dichromacies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export function simulate(hex: string, kind: keyof typeof dichromacies): string {
  const light = channelsOf(hex).map(linear);
  const matrix = dichromacies[kind];
  const rows = [0, 3, 6].map((start) => light.reduce((sum, part, at) => sum + part * (matrix[start + at] ?? 0), 0));
  return hexOf(rows.map((part) => encoded(Math.max(0, Math.min(1, part)))));
}

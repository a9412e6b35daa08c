import type { Element } from 'domhandler';
import type { Style } from './styles';

/** Margins that meet collapse to their largest positive and smallest negative part. */
export type Margin = { readonly positive: number; readonly negative: number };

export type Sides = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** What percentages of a child refer to; height null: it depends on the content. */
export type Containing = { readonly width: number; readonly height: number | null };

/** A border box with its children, each at its place in the border box of its parent. */
export type Box = {
  readonly element: Element;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** Width inside of padding and border. */
  readonly inner: number;
  readonly margin: Sides;
  readonly children: readonly Box[];
  /** Margins after collapsing with those of the first and last child. */
  readonly above: Margin;
  readonly below: Margin;
  /** Nothing keeps the two apart: they collapse with each other. */
  readonly isCollapsed: boolean;
};

/** Outer layout decides a size: the border box is that wide or high, whatever the style says. */
export type Forced = {
  readonly width?: number;
  readonly height?: number;
  /** The box starts a formatting context of its own: its margins collapse with those of no child. */
  readonly isSeparate?: boolean;
};

type LayOut = (element: Element, containing: Containing, forced?: Forced) => Box;

/** What the layouts of the kinds of containers share. */
export type Scene = {
  readonly styleOf: (element: Element) => Style;
  readonly layOut: LayOut;
  /** Width of the border box that the content needs. */
  readonly contentWidth: (element: Element, containing: Containing) => number;
  readonly viewport: { readonly width: number; readonly height: number };
};

export const noMargin: Margin = { positive: 0, negative: 0 };

export function marginOf(pixels: number): Margin {
  return { positive: Math.max(0, pixels), negative: Math.min(0, pixels) };
}

export function collapse(...margins: readonly Margin[]): Margin {
  return {
    positive: Math.max(...margins.map(({ positive }) => positive)),
    negative: Math.min(...margins.map(({ negative }) => negative)),
  };
}

export function sizeOfMargin({ positive, negative }: Margin): number {
  return positive + negative;
}

/** Margins and paddings in percent refer to the width of the containing block on all four sides. */
export function sidesOf(style: Style, name: 'margin' | 'padding' | 'border', width: number): Sides {
  const side = (edge: string) => style.px(name === 'border' ? `border-${edge}-width` : `${name}-${edge}`, width) ?? 0;
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}

export function framesOf(style: Style, width: number): { horizontal: number; vertical: number } {
  const [padding, border] = [sidesOf(style, 'padding', width), sidesOf(style, 'border', width)];
  return {
    horizontal: padding.left + padding.right + border.left + border.right,
    vertical: padding.top + padding.bottom + border.top + border.bottom,
  };
}

/** A width or height of the border box as declared, null where it is automatic. */
export function declaredSize(style: Style, property: string, percentOf: number | null, frame: number): number | null {
  const size = style.px(property, percentOf);
  if (size === null) return null;
  return style.get('box-sizing') === 'border-box' ? Math.max(size, frame) : size + frame;
}

/** Limits a border box by its minimum, which wins, and maximum. */
export function limited(
  size: number,
  style: Style,
  axis: 'width' | 'height',
  percentOf: number | null,
  frame: number,
): number {
  const most = declaredSize(style, `max-${axis}`, percentOf, frame) ?? Number.POSITIVE_INFINITY;
  const least = declaredSize(style, `min-${axis}`, percentOf, frame) ?? frame;
  return Math.max(least, Math.min(most, size));
}

export function isOutOfFlow(style: Style): boolean {
  return style.get('position') === 'absolute' || style.get('position') === 'fixed';
}

export function isShown(style: Style): boolean {
  return style.get('display') !== 'none';
}

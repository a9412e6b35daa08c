import type { Element } from 'domhandler';
import {
  collapse,
  framesOf,
  declaredSize,
  isOutOfFlow,
  isShown,
  limited,
  marginOf,
  noMargin,
  sidesOf,
  sizeOfMargin,
  type Box,
  type Containing,
  type Forced,
  type Margin,
  type Scene,
} from './box';
import { childrenOf } from './document';
import { layFlex } from './flex';
import { layGrid } from './grid';
import type { Style } from './styles';

/** Children placed in the content box of their parent, and what they need of its height. */
type Placed = {
  readonly children: readonly Box[];
  readonly height: number;
  readonly above: Margin;
  readonly below: Margin;
  /** No child has a height that would keep margins apart. */
  readonly isCollapsed: boolean;
};

/**
 * A box of block level with everything in it. Text has no size here: pages of questions give theirs in the sheet.
 *
 * Source: CSS 2.2, sections 8.3.1 (collapsing margins), 10.3.3 and 10.6.3 (widths and heights); CSS Sizing Level 4, section 5
 * (aspect-ratio).
 */
export function layBlock(scene: Scene, element: Element, containing: Containing, forced: Forced = {}): Box {
  const style = scene.styleOf(element);
  const frame = framesOf(style, containing.width);
  const [padding, border] = [sidesOf(style, 'padding', containing.width), sidesOf(style, 'border', containing.width)];
  const own = sidesOf(style, 'margin', containing.width);
  const declared = forced.width ?? declaredSize(style, 'width', containing.width, frame.horizontal);
  const fill = containing.width - own.left - own.right;
  const width = forced.width ?? limited(declared ?? fill, style, 'width', containing.width, frame.horizontal);
  const margin = { ...own, ...autoMargins(style, containing.width - width, own) };

  const fixedHeight = forced.height ?? heightOf(style, containing, width, frame);
  const inner = {
    width: width - frame.horizontal,
    height: fixedHeight === null ? null : Math.max(0, fixedHeight - frame.vertical),
  };
  const separate = forced.isSeparate === true || isSeparate(style);
  const joins = {
    top: !separate && padding.top === 0 && border.top === 0,
    bottom: !separate && padding.bottom === 0 && border.bottom === 0 && fixedHeight === null,
  };
  const placed = placeChildren(scene, element, style, inner, joins);
  const [x, y] = [padding.left + border.left, padding.top + border.top];
  for (const child of placed.children) {
    child.x += x;
    child.y += y;
  }
  const height =
    forced.height ??
    limited(fixedHeight ?? placed.height + frame.vertical, style, 'height', containing.height, frame.vertical);
  const isCollapsed = joins.top && joins.bottom && placed.isCollapsed && height === 0;
  const [top, bottom] = [marginOf(margin.top), marginOf(margin.bottom)];
  const above = joins.top ? collapse(top, placed.above) : top;
  const below = joins.bottom ? collapse(bottom, placed.below) : bottom;
  return {
    element,
    x: margin.left,
    y: 0,
    width,
    height,
    inner: inner.width,
    margin,
    children: placed.children,
    above,
    below,
    isCollapsed,
  };
}

function heightOf(
  style: Style,
  containing: Containing,
  width: number,
  frame: ReturnType<typeof framesOf>,
): number | null {
  const declared = declaredSize(style, 'height', containing.height, frame.vertical);
  const most = (size: number) => limited(size, style, 'height', containing.height, frame.vertical);
  if (declared !== null) return most(declared);
  const ratio = /^([\d.]+)(?:\s*\/\s*([\d.]+))?$/.exec(style.get('aspect-ratio'));
  if (!ratio) return null;
  const quotient = Number(ratio[1]) / Number(ratio[2] ?? 1);
  const isBorder = style.get('box-sizing') === 'border-box';
  return most(isBorder ? width / quotient : (width - frame.horizontal) / quotient + frame.vertical);
}

/** What is left of the width goes to automatic margins. */
function autoMargins(
  style: Style,
  left: number,
  own: { left: number; right: number },
): { left: number; right: number } {
  const isAuto = { left: style.get('margin-left') === 'auto', right: style.get('margin-right') === 'auto' };
  const free = Math.max(0, left - own.left - own.right);
  if (isAuto.left && isAuto.right) return { left: free / 2, right: free / 2 };
  return { left: isAuto.left ? free : own.left, right: isAuto.right ? free : own.right };
}

function isSeparate(style: Style): boolean {
  return (
    ['flow-root', 'flex', 'grid', 'inline-block'].includes(style.get('display')) ||
    style.get('overflow-y') !== 'visible' ||
    isOutOfFlow(style) ||
    style.get('container-type') !== 'normal'
  );
}

type Joins = { readonly top: boolean; readonly bottom: boolean };

function placeChildren(scene: Scene, element: Element, style: Style, inner: Containing, joins: Joins): Placed {
  const display = style.get('display');
  const children = childrenOf(element).filter((child) => {
    const own = scene.styleOf(child);
    return isShown(own) && !isOutOfFlow(own);
  });
  const apart = { above: noMargin, below: noMargin, isCollapsed: false };
  if (display === 'flex') return { ...layFlex(scene, style, children, inner), ...apart };
  if (display === 'grid') return { ...layGrid(scene, style, children, inner), ...apart };
  return stack(scene, children, inner, joins);
}

/** Boxes one below the other. */
function stack(scene: Scene, elements: readonly Element[], inner: Containing, joins: Joins): Placed {
  const children: Box[] = [];
  let bottom = 0;
  let pending = noMargin;
  let above: Margin | null = joins.top ? null : noMargin;
  for (const element of elements) {
    const box = scene.layOut(element, inner);
    children.push(box);
    if (box.isCollapsed) {
      pending = collapse(pending, box.above, box.below);
      box.y = bottom + (above === null ? 0 : sizeOfMargin(pending));
      continue;
    }
    pending = collapse(pending, box.above);
    if (above === null) above = pending;
    else bottom += sizeOfMargin(pending);
    box.y = bottom;
    bottom += box.height;
    pending = box.below;
  }
  const isCollapsed = above === null || (bottom === 0 && children.every((child) => child.isCollapsed));
  if (above === null) return { children, height: 0, above: pending, below: pending, isCollapsed };
  return {
    children,
    height: joins.bottom ? bottom : bottom + sizeOfMargin(pending),
    above,
    below: pending,
    isCollapsed,
  };
}

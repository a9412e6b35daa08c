import type { Document, Element } from 'domhandler';
import {
  declaredSize,
  framesOf,
  isOutOfFlow,
  isShown,
  limited,
  sidesOf,
  type Box,
  type Containing,
  type Forced,
  type Scene,
} from './box';
import { childrenOf, parentOf, rootOf } from './document';
import { layBlock } from './flow';
import type { Style, StyleOf } from './styles';

/** A border box on the page, and the width inside of its padding. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inner: number;
};

/** Where every shown element stands, unscrolled. */
export function layPage(
  document: Document,
  styleOf: StyleOf,
  viewport: { width: number; height: number },
): Map<Element, Rect> {
  const scene = sceneOf(styleOf, viewport);
  const root = rootOf(document);
  const rects = new Map<Element, Rect>();
  settle(scene, scene.layOut(root, viewport, { isSeparate: true }), { x: 0, y: 0 }, viewport, rects);
  layOutOfFlow(scene, root, rects);
  return rects;
}

function sceneOf(styleOf: StyleOf, viewport: { width: number; height: number }): Scene {
  const scene: Scene = {
    styleOf,
    viewport,
    layOut: (element: Element, containing: Containing, forced?: Forced) => layBlock(scene, element, containing, forced),
    contentWidth: (element, containing) => contentWidth(scene, element, containing),
  };
  return scene;
}

/** Without text, what the content needs at least and at most is the same. */
function contentWidth(scene: Scene, element: Element, containing: Containing): number {
  const style = scene.styleOf(element);
  const children = childrenOf(element).filter((child) => {
    const own = scene.styleOf(child);
    return isShown(own) && !isOutOfFlow(own);
  });
  const needs = children.map((child) => {
    const own = scene.styleOf(child);
    const frame = framesOf(own, 0).horizontal;
    const margin = sidesOf(own, 'margin', 0);
    const size = declaredSize(own, 'width', null, frame) ?? scene.contentWidth(child, containing);
    return limited(size, own, 'width', null, frame) + margin.left + margin.right;
  });
  const isRow = style.get('display') === 'flex' && style.get('flex-direction').startsWith('row');
  const gap = (style.px('column-gap', null) ?? 0) * Math.max(0, needs.length - 1);
  const need = isRow ? needs.reduce((sum, each) => sum + each, gap) : Math.max(0, ...needs);
  return need + framesOf(style, containing.width).horizontal;
}

type Point = { readonly x: number; readonly y: number };

/** Places become those of the page; relatively positioned boxes move with everything in them. */
function settle(scene: Scene, box: Box, origin: Point, containing: Containing, rects: Map<Element, Rect>): void {
  const style = scene.styleOf(box.element);
  const shift = style.get('position') === 'relative' ? offsetOf(style, containing) : { x: 0, y: 0 };
  const [x, y] = [origin.x + box.x + shift.x, origin.y + box.y + shift.y];
  rects.set(box.element, { x, y, width: box.width, height: box.height, inner: box.inner });
  const declared = style.get('height') === 'auto' ? null : box.height - framesOf(style, containing.width).vertical;
  for (const child of box.children) settle(scene, child, { x, y }, { width: box.inner, height: declared }, rects);
}

function offsetOf(style: Style, containing: Containing): Point {
  const [left, right] = [style.px('left', containing.width), style.px('right', containing.width)];
  const [top, bottom] = [style.px('top', containing.height), style.px('bottom', containing.height)];
  return { x: left ?? -(right ?? 0), y: top ?? -(bottom ?? 0) };
}

/** In document order, so that a containing block stands before what is placed in it. */
function layOutOfFlow(scene: Scene, element: Element, rects: Map<Element, Rect>): void {
  const style = scene.styleOf(element);
  if (!isShown(style)) return;
  if (isOutOfFlow(style)) settleOutOfFlow(scene, element, style, rects);
  for (const child of childrenOf(element)) layOutOfFlow(scene, child, rects);
}

type Area = Point & { readonly width: number; readonly height: number };

/** Source: CSS Positioned Layout Level 3, sections 2.1 (containing blocks) and 4 (absolute positioning). */
function settleOutOfFlow(scene: Scene, element: Element, style: Style, rects: Map<Element, Rect>): void {
  const area = containingArea(scene, element, style, rects);
  const frame = framesOf(style, area.width);
  const margin = sidesOf(style, 'margin', area.width);
  const inset = (side: string) => style.px(side, side === 'left' || side === 'right' ? area.width : area.height);
  const [left, right, top, bottom] = [inset('left'), inset('right'), inset('top'), inset('bottom')];
  const declared = declaredSize(style, 'width', area.width, frame.horizontal);
  const between = left !== null && right !== null ? area.width - left - right - margin.left - margin.right : null;
  const content = () => scene.contentWidth(element, area);
  const width = limited(declared ?? between ?? content(), style, 'width', area.width, frame.horizontal);
  const high = top !== null && bottom !== null ? area.height - top - bottom - margin.top - margin.bottom : null;
  const own =
    declaredSize(style, 'height', area.height, frame.vertical) ?? (style.get('aspect-ratio') === 'auto' ? high : null);
  const height = own === null ? null : limited(own, style, 'height', area.height, frame.vertical);
  const box = scene.layOut(element, area, { width, isSeparate: true, ...(height === null ? {} : { height }) });
  box.x = startOf(style, ['left', 'right'], {
    start: left,
    end: right,
    size: width,
    room: area.width,
    margin: [margin.left, margin.right],
  });
  box.y = startOf(style, ['top', 'bottom'], {
    start: top,
    end: bottom,
    size: box.height,
    room: area.height,
    margin: [margin.top, margin.bottom],
  });
  settle(scene, box, area, area, rects);
}

type Edges = {
  readonly start: number | null;
  readonly end: number | null;
  readonly size: number;
  readonly room: number;
  readonly margin: readonly [number, number];
};

function startOf(style: Style, names: readonly [string, string], { start, end, size, room, margin }: Edges): number {
  const isAuto = names.map((name) => style.get(`margin-${name}`) === 'auto');
  if (start !== null && end !== null && isAuto[0]) {
    const free = room - start - end - size - margin[1];
    return start + (isAuto[1] ? Math.max(0, free) / 2 : free);
  }
  if (start !== null) return start + margin[0];
  return end === null ? margin[0] : room - end - size - margin[1];
}

/** The padding box of the nearest ancestor that contains; the viewport where there is none. */
function containingArea(scene: Scene, element: Element, style: Style, rects: Map<Element, Rect>): Area {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    const own = scene.styleOf(parent);
    const isFixed = style.get('position') === 'fixed';
    if (!containsFixed(own) && (isFixed || own.get('position') === 'static')) continue;
    const rect = rects.get(parent);
    if (!rect) break;
    const border = sidesOf(own, 'border', rect.width);
    return {
      x: rect.x + border.left,
      y: rect.y + border.top,
      width: rect.width - border.left - border.right,
      height: rect.height - border.top - border.bottom,
    };
  }
  return { x: 0, y: 0, ...scene.viewport };
}

function containsFixed(style: Style): boolean {
  return (
    style.get('transform') !== 'none' ||
    style.get('filter') !== 'none' ||
    /transform|filter/.test(style.get('will-change'))
  );
}

/** Content width of a query container, whose content cannot change it; its ancestors are blocks one inside the other. */
export function containerWidth(element: Element, styleOf: StyleOf, viewportWidth: number): number {
  const parent = parentOf(element);
  if (parent && /flex|grid/.test(styleOf(parent).get('display')))
    throw new Error('query containers stand in blocks here');
  const outer = parent ? containerWidth(parent, styleOf, viewportWidth) : viewportWidth;
  const style = styleOf(element);
  const frame = framesOf(style, outer).horizontal;
  const margin = sidesOf(style, 'margin', outer);
  const size = declaredSize(style, 'width', outer, frame) ?? outer - margin.left - margin.right;
  return limited(size, style, 'width', outer, frame) - frame;
}

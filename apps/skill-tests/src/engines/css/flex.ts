import type { Element } from 'domhandler';
import { declaredSize, framesOf, limited, sidesOf, type Box, type Containing, type Scene, type Sides } from './box';
import type { Style } from './styles';

type Item = {
  readonly element: Element;
  readonly style: Style;
  readonly margin: Sides;
  readonly base: number;
  readonly least: number;
  readonly most: number;
  readonly grow: number;
  /** Padding and border along the main axis: shrinking weighs what is inside of them. */
  readonly frame: number;
  readonly outside: number;
};

type Axis = { readonly isRow: boolean; readonly inner: Containing; readonly main: number | null; readonly gap: number };

/** Source: CSS Flexible Box Layout Level 1, section 9 (flex layout algorithm). */
export function layFlex(
  scene: Scene,
  style: Style,
  elements: readonly Element[],
  inner: Containing,
): { readonly children: readonly Box[]; readonly height: number } {
  const direction = style.get('flex-direction');
  const isRow = direction.startsWith('row');
  const gaps = { column: style.px('column-gap', inner.width) ?? 0, row: style.px('row-gap', inner.height) ?? 0 };
  const axis = { isRow, inner, main: isRow ? inner.width : inner.height, gap: isRow ? gaps.column : gaps.row };
  const ordered = elements.toSorted((one, other) => orderOf(scene, one) - orderOf(scene, other));
  const items = ordered.map((element) => itemOf(scene, element, style, axis));
  const lines = style.get('flex-wrap') === 'nowrap' ? [items] : brokenIntoLines(items, axis);
  const crossGap = isRow ? gaps.row : gaps.column;
  const definite = isRow ? inner.height : inner.width;
  const children: Box[] = [];
  let cross = 0;
  let longest = 0;
  for (const line of lines) {
    const sizes = resolved(line, axis);
    const only = lines.length === 1 ? definite : null;
    const placed = placeLine(scene, style, line, sizes, axis, only);
    for (const box of placed.boxes) {
      if (isRow) box.y += cross;
      else box.x += cross;
    }
    if (direction.endsWith('reverse')) reverse(placed.boxes, axis.main ?? placed.main, isRow);
    children.push(...placed.boxes);
    cross += placed.cross + crossGap;
    longest = Math.max(longest, placed.main);
  }
  return { children, height: isRow ? Math.max(0, cross - crossGap) : longest };
}

function orderOf(scene: Scene, element: Element): number {
  return Number(scene.styleOf(element).get('order'));
}

function itemOf(scene: Scene, element: Element, container: Style, { isRow, inner, main }: Axis): Item {
  const style = scene.styleOf(element);
  const frames = framesOf(style, inner.width);
  const frame = isRow ? frames.horizontal : frames.vertical;
  const property = isRow ? 'width' : 'height';
  const content = () =>
    isRow
      ? scene.contentWidth(element, inner)
      : scene.layOut(element, inner, { isSeparate: true, ...columnWidth(scene, element, container, inner) }).height;
  const specified = declaredSize(style, property, main, frame);
  const basis = style.get('flex-basis') === 'auto' ? specified : declaredSize(style, 'flex-basis', main, frame);
  const margin = sidesOf(style, 'margin', inner.width);
  const most = declaredSize(style, `max-${property}`, main, frame) ?? Number.POSITIVE_INFINITY;
  const isClipped = style.get(isRow ? 'overflow-x' : 'overflow-y') !== 'visible';
  const contentSize = isRow ? innerWidth(scene, element, inner) : content();
  const automatic = isClipped ? frame : Math.min(specified ?? Number.POSITIVE_INFINITY, contentSize, most);
  const least = declaredSize(style, `min-${property}`, main, frame) ?? automatic;
  return {
    element,
    style,
    margin,
    base: basis ?? (specified !== null && style.get('flex-basis') === 'auto' ? specified : content()),
    least: Math.max(least, frame),
    most,
    grow: Number(style.get('flex-grow')),
    frame,
    outside: isRow ? margin.left + margin.right : margin.top + margin.bottom,
  };
}

/** What the children need, the width of the item itself left aside. */
function innerWidth(scene: Scene, element: Element, inner: Containing): number {
  return scene.contentWidth(element, { ...inner, height: null });
}

function brokenIntoLines(items: readonly Item[], { main, gap }: Axis): Item[][] {
  const lines: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const size = clamp(item.base, item) + item.outside;
    const line = lines.at(-1);
    if (line && (main === null || used + gap + size <= main + 0.001)) {
      line.push(item);
      used += gap + size;
    } else {
      lines.push([item]);
      used = size;
    }
  }
  return lines;
}

function clamp(size: number, { least, most }: Item): number {
  return Math.max(least, Math.min(most, size));
}

/** Section 9.7: grows or shrinks, and freezes whatever meets its minimum or maximum. */
function resolved(items: readonly Item[], { main, gap }: Axis): number[] {
  const sizes = items.map((item) => clamp(item.base, item));
  if (main === null) return sizes;
  const space = main - gap * (items.length - 1) - items.reduce((sum, { outside }) => sum + outside, 0);
  const grows = sizes.reduce((sum, size) => sum + size, 0) < space;
  const factor = (item: Item) => (grows ? item.grow : shrinkOf(item) * Math.max(0, item.base - item.frame));
  const plain = (item: Item) => (grows ? item.grow : shrinkOf(item));
  const isFrozen = items.map(
    (item, at) => plain(item) === 0 || (grows ? item.base > (sizes[at] ?? 0) : item.base < (sizes[at] ?? 0)),
  );
  const sizeNow = (at: number) => (isFrozen[at] ? (sizes[at] ?? 0) : (items[at]?.base ?? 0));
  const freeSpace = () => items.reduce((left, _, at) => left - sizeNow(at), space);
  const initial = freeSpace();
  while (isFrozen.includes(false)) {
    const open = items.flatMap((_, at) => (isFrozen[at] ? [] : [at]));
    const sum = open.reduce((total, at) => total + plainOf(items, at, plain), 0);
    const free = freeSpace();
    const scaled = sum < 1 && Math.abs(initial * sum) < Math.abs(free) ? initial * sum : free;
    const weights = open.reduce((total, at) => total + plainOf(items, at, factor), 0);
    const targets = open.map((at) => {
      const item = items[at];
      const wish = item ? item.base + (weights === 0 ? 0 : (scaled * factor(item)) / weights) : 0;
      return { at, wish, size: item ? clamp(Math.max(wish, item.frame), item) : 0 };
    });
    const violation = targets.reduce((total, { wish, size }) => total + size - wish, 0);
    for (const { at, wish, size } of targets) {
      sizes[at] = size;
      if (Math.abs(violation) < 1e-9 || (violation > 0 ? size > wish : size < wish)) isFrozen[at] = true;
    }
  }
  return sizes;
}

function plainOf(items: readonly Item[], at: number, factor: (item: Item) => number): number {
  const item = items[at];
  return item ? factor(item) : 0;
}

function shrinkOf({ style }: Item): number {
  return Number(style.get('flex-shrink'));
}

function placeLine(
  scene: Scene,
  container: Style,
  items: readonly Item[],
  sizes: readonly number[],
  { isRow, inner, main, gap }: Axis,
  definiteCross: number | null,
): { boxes: Box[]; main: number; cross: number } {
  const first = items.map((item, at) => {
    const size = sizes[at] ?? 0;
    const forced = isRow ? { width: size } : { height: size, ...columnWidth(scene, item.element, container, inner) };
    return scene.layOut(item.element, inner, { ...forced, isSeparate: true });
  });
  const outer = (box: Box, { margin }: Item) =>
    isRow ? box.height + margin.top + margin.bottom : box.width + margin.left + margin.right;
  const cross = definiteCross ?? Math.max(0, ...items.map((item, at) => (first[at] ? outer(first[at], item) : 0)));
  const boxes = items.flatMap((item, at) => {
    const box = first[at];
    if (!box) return [];
    if (!isRow || !stretches(item.style, container)) return [box];
    const frame = framesOf(item.style, inner.width).vertical;
    const height = limited(cross - item.margin.top - item.margin.bottom, item.style, 'height', inner.height, frame);
    return [scene.layOut(item.element, inner, { width: sizes[at] ?? 0, height, isSeparate: true })];
  });
  const used = sizes.reduce((sum, size) => sum + size, 0) + items.reduce((sum, { outside }) => sum + outside, 0);
  const total = used + gap * (items.length - 1);
  spread(container, items, boxes, { free: (main ?? total) - total, gap, isRow });
  items.forEach((item, at) => alignAcross(item, container, boxes[at], cross, isRow));
  return { boxes, main: total, cross };
}

/** Along the main axis: automatic margins take free space before `justify-content` sees any. */
function spread(
  container: Style,
  items: readonly Item[],
  boxes: readonly Box[],
  { free, gap, isRow }: { free: number; gap: number; isRow: boolean },
): void {
  const [before, after] = isRow ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const isAuto = (item: Item, side: string) => item.style.get(`margin-${side}`) === 'auto';
  const autos = items.reduce((sum, item) => sum + Number(isAuto(item, before)) + Number(isAuto(item, after)), 0);
  const share = autos > 0 && free > 0 ? free / autos : 0;
  const { start, between } =
    autos > 0 && free > 0
      ? { start: 0, between: 0 }
      : distribution(container.get('justify-content'), free, items.length);
  let at = start;
  items.forEach((item, index) => {
    const box = boxes[index];
    if (!box) return;
    at += item.margin[before] + (isAuto(item, before) ? share : 0);
    if (isRow) box.x = at;
    else box.y = at;
    at += (isRow ? box.width : box.height) + item.margin[after] + (isAuto(item, after) ? share : 0) + gap + between;
  });
}

function distribution(justify: string, free: number, count: number): { start: number; between: number } {
  if (justify === 'center') return { start: free / 2, between: 0 };
  if (justify === 'flex-end' || justify === 'end') return { start: free, between: 0 };
  const room = Math.max(0, free);
  if (justify === 'space-between' && count > 1) return { start: 0, between: room / (count - 1) };
  if (justify === 'space-around') return { start: room / count / 2, between: room / count };
  if (justify === 'space-evenly') return { start: room / (count + 1), between: room / (count + 1) };
  return { start: 0, between: 0 };
}

function alignmentOf(style: Style, container: Style): string {
  const own = style.get('align-self');
  const alignment = own === 'auto' ? container.get('align-items') : own;
  return alignment === 'normal' ? 'stretch' : alignment;
}

function stretches(style: Style, container: Style): boolean {
  return (
    alignmentOf(style, container) === 'stretch' &&
    style.get('height') === 'auto' &&
    style.get('aspect-ratio') === 'auto'
  );
}

function columnWidth(scene: Scene, element: Element, container: Style, inner: Containing): { width?: number } {
  const style = scene.styleOf(element);
  if (style.get('width') !== 'auto') return {};
  const margin = sidesOf(style, 'margin', inner.width);
  const hasAuto = style.get('margin-left') === 'auto' || style.get('margin-right') === 'auto';
  const frame = framesOf(style, inner.width).horizontal;
  const fill = inner.width - margin.left - margin.right;
  const isStretched = alignmentOf(style, container) === 'stretch' && !hasAuto;
  return {
    width: limited(isStretched ? fill : scene.contentWidth(element, inner), style, 'width', inner.width, frame),
  };
}

function alignAcross(item: Item, container: Style, box: Box | undefined, cross: number, isRow: boolean): void {
  if (!box) return;
  const { margin, style } = item;
  const [before, after] = isRow ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const free = cross - (isRow ? box.height : box.width) - margin[before] - margin[after];
  const isAuto = { before: style.get(`margin-${before}`) === 'auto', after: style.get(`margin-${after}`) === 'auto' };
  const autoShare = isAuto.before && isAuto.after ? free / 2 : isAuto.before ? free : 0;
  const alignment = alignmentOf(style, container);
  const shift = { center: free / 2, 'flex-end': free, end: free }[alignment] ?? 0;
  const offset = margin[before] + (isAuto.before || isAuto.after ? Math.max(0, autoShare) : shift);
  if (isRow) box.y = offset;
  else box.x = offset;
}

function reverse(boxes: readonly Box[], main: number, isRow: boolean): void {
  for (const box of boxes) {
    if (isRow) box.x = main - box.x - box.width;
    else box.y = main - box.y - box.height;
  }
}

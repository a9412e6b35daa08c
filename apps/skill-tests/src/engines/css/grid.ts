import type { Element } from 'domhandler';
import { declaredSize, framesOf, limited, sidesOf, type Box, type Containing, type Scene } from './box';
import { words } from './shorthands';
import type { Style } from './styles';

type Track = { readonly least: string; readonly most: string };
type Cell = {
  readonly element: Element;
  readonly column: number;
  readonly row: number;
  readonly across: number;
  readonly down: number;
};

/**
 * Explicit columns, automatic placement row by row, rows as high as declared or as their content.
 *
 * Source: CSS Grid Layout Level 2, sections 7.2 (tracks), 8.5 (placement) and 12 (track sizing); an item that spans
 * several columns adds nothing to the size of any.
 */
export function layGrid(
  scene: Scene,
  style: Style,
  elements: readonly Element[],
  inner: Containing,
): { readonly children: readonly Box[]; readonly height: number } {
  const gap = { column: style.px('column-gap', inner.width) ?? 0, row: style.px('row-gap', inner.height) ?? 0 };
  const pixels = (text: string) => pixelsOf(text, style, inner.width);
  const columns = tracksOf(style.get('grid-template-columns'), inner.width, gap.column, pixels);
  const ordered = elements.toSorted(
    (one, other) => Number(scene.styleOf(one).get('order')) - Number(scene.styleOf(other).get('order')),
  );
  const cells = place(scene, ordered, columns.tracks.length);
  const kept = columns.isFit
    ? columns.tracks.slice(0, Math.max(1, ...cells.map(({ column, across }) => column + across)))
    : columns.tracks;
  const needs = kept.map((_, at) =>
    Math.max(
      0,
      ...cells
        .filter(({ column, across }) => column === at && across === 1)
        .map(({ element }) => need(scene, element, inner)),
    ),
  );
  const widths = sized(kept, needs, inner.width, gap.column, pixels);
  const rowCount = Math.max(0, ...cells.map(({ row, down }) => row + down));
  const rows = tracksOf(style.get('grid-template-rows'), inner.height ?? 0, gap.row, pixels).tracks;
  const automatic = { least: style.get('grid-auto-rows'), most: style.get('grid-auto-rows') };
  const allRows = Array.from({ length: Math.max(rowCount, rows[0]?.least === 'none' ? 0 : rows.length) }, (_, at) =>
    rows[at] && rows[at].least !== 'none' ? rows[at] : automatic,
  );
  const spanned = (sizes: readonly number[], from: number, count: number, between: number) =>
    sizes.slice(from, from + count).reduce((sum, size) => sum + size, 0) +
    between * (Math.min(count, sizes.length - from) - 1);
  const layOut = ({ element, column, across }: Cell, height?: number) => {
    const area = { width: spanned(widths, column, across, gap.column), height: null };
    return layInArea(scene, element, area, height);
  };
  const needRows = allRows.map((_, at) =>
    Math.max(0, ...cells.filter(({ row, down }) => row === at && down === 1).map((cell) => outerHeight(layOut(cell)))),
  );
  const heights = sized(allRows, needRows, inner.height, gap.row, pixels);
  const children = cells.map((cell) => {
    const own = scene.styleOf(cell.element);
    const high = spanned(heights, cell.row, cell.down, gap.row);
    const margin = sidesOf(own, 'margin', inner.width);
    const stretched =
      own.get('height') === 'auto' && alignsStretch(own, style) ? high - margin.top - margin.bottom : undefined;
    const box = layOut(cell, stretched);
    box.x += spanned(widths, 0, cell.column, gap.column) + (cell.column > 0 ? gap.column : 0);
    box.y = margin.top + spanned(heights, 0, cell.row, gap.row) + (cell.row > 0 ? gap.row : 0);
    return box;
  });
  return { children, height: spanned(heights, 0, heights.length, gap.row) };
}

function alignsStretch(style: Style, container: Style): boolean {
  const own = style.get('align-self');
  return /^(normal|stretch)$/.test(own === 'auto' ? container.get('align-items') : own);
}

function layInArea(scene: Scene, element: Element, area: Containing, height: number | undefined): Box {
  return scene.layOut(element, area, { isSeparate: true, ...(height === undefined ? {} : { height }) });
}

function outerHeight({ height, margin }: Box): number {
  return height + margin.top + margin.bottom;
}

/** Width that an item asks of its column, margins included. */
function need(scene: Scene, element: Element, inner: Containing): number {
  const style = scene.styleOf(element);
  const frame = framesOf(style, inner.width).horizontal;
  const margin = sidesOf(style, 'margin', inner.width);
  const isClipped = style.get('overflow-x') !== 'visible';
  const declared = declaredSize(style, 'width', null, frame);
  const size = declared ?? (isClipped ? frame : scene.contentWidth(element, inner));
  return limited(size, style, 'width', null, frame) + margin.left + margin.right;
}

function pixelsOf(text: string, style: Style, percentOf: number | null): number | null {
  const fraction = /^([\d.]+)%$/.exec(text);
  if (fraction) return percentOf === null ? null : (percentOf * Number(fraction[1])) / 100;
  const [, amount = '', unit = ''] = /^([\d.]+)(px|rem|em)?$/.exec(text) ?? [];
  if (amount === '') return null;
  if (unit === 'rem') return Number(amount) * 16;
  return Number(amount) * (unit === 'em' ? (style.px('font-size', null) ?? 16) : 1);
}

type Pixels = (text: string) => number | null;

function tracksOf(template: string, size: number, gap: number, pixels: Pixels): { tracks: Track[]; isFit: boolean } {
  let isFit = false;
  const tracks = words(template).flatMap((word): Track[] => {
    const repeat = /^repeat\(\s*([\w-]+)\s*,(.*)\)$/.exec(word);
    if (!repeat) return [trackOf(word)];
    const list = words(repeat[2] ?? '').map(trackOf);
    if (/^\d+$/.test(repeat[1] ?? '')) return Array.from({ length: Number(repeat[1]) }, () => list).flat();
    isFit = repeat[1] === 'auto-fit';
    const each =
      list.reduce((sum, { least, most }) => sum + (pixels(most) ?? pixels(least) ?? 0), 0) + gap * (list.length - 1);
    const count = Math.max(1, Math.floor((size + gap + 0.001) / (each + gap)));
    return Array.from({ length: count }, () => list).flat();
  });
  return { tracks, isFit };
}

function trackOf(word: string): Track {
  const minmax = /^minmax\(([^,]+),([^,]+)\)$/.exec(word);
  if (minmax) return { least: (minmax[1] ?? '').trim(), most: (minmax[2] ?? '').trim() };
  return { least: word.endsWith('fr') ? 'auto' : word, most: word };
}

function place(scene: Scene, elements: readonly Element[], columns: number): Cell[] {
  const taken = new Set<string>();
  const spots = ({ column, row, across, down }: Omit<Cell, 'element'>) =>
    Array.from({ length: across * down }, (_, at) => `${column + (at % across)},${row + Math.floor(at / across)}`);
  const cells: Cell[] = [];
  let [row, column] = [0, 0];
  const fixed = elements.map((element) => ({ element, ...linesOf(scene.styleOf(element), columns) }));
  for (const { element, start, across, top, down } of fixed) {
    if (top === null || start === null) continue;
    const cell = { element, column: start, row: top, across, down };
    spots(cell).forEach((spot) => taken.add(spot));
    cells.push(cell);
  }
  for (const { element, start, across, top, down } of fixed) {
    if (top !== null && start !== null) continue;
    if (start !== null && start < column) row += 1;
    column = start ?? column;
    for (;;) {
      const cell = { element, column, row, across, down };
      if (column + across <= Math.max(columns, across) && !spots(cell).some((spot) => taken.has(spot))) {
        spots(cell).forEach((spot) => taken.add(spot));
        cells.push(cell);
        break;
      }
      if (start !== null) row += 1;
      else column += 1;
      if (column + across > columns) [row, column] = [row + 1, 0];
    }
  }
  return cells;
}

function linesOf(style: Style, columns: number) {
  const horizontal = line(style.get('grid-column-start'), style.get('grid-column-end'), columns);
  const vertical = line(style.get('grid-row-start'), style.get('grid-row-end'), 1);
  return { start: horizontal.from, across: horizontal.span, top: vertical.from, down: vertical.span };
}

function line(start: string, end: string, count: number): { from: number | null; span: number } {
  const span = /span\s*(\d+)/.exec(`${start} ${end}`);
  const at = (text: string) =>
    /^-?\d+$/.test(text) ? (Number(text) > 0 ? Number(text) - 1 : count + 1 + Number(text)) : null;
  const [from, to] = [at(start), at(end)];
  if (from !== null && to !== null) return { from, span: Math.max(1, to - from) };
  return { from, span: Number(span?.[1] ?? 1) };
}

/** Section 12.3 to 12.7 for tracks of which each holds its own content. */
function sized(
  tracks: readonly Track[],
  needs: readonly number[],
  size: number | null,
  gap: number,
  pixels: Pixels,
): number[] {
  const sizes = tracks.map(({ least }, at) => pixels(least) ?? needs[at] ?? 0);
  const limits = tracks.map(({ most }, at) => pixels(most) ?? Math.max(sizes[at] ?? 0, needs[at] ?? 0));
  if (size === null) return limits;
  const room = () => size - gap * (tracks.length - 1) - sizes.reduce((sum, each) => sum + each, 0);
  const isFlexible = (at: number) => tracks[at]?.most.endsWith('fr') === true;
  grow(
    sizes,
    limits.map((limit, at) => (isFlexible(at) ? (sizes[at] ?? 0) : limit)),
    room,
  );
  if (tracks.some((_, at) => isFlexible(at))) return flexed(tracks, sizes, size - gap * (tracks.length - 1));
  const automatic = tracks.flatMap(({ most }, at) => (most === 'auto' ? [at] : []));
  const share = Math.max(0, room()) / Math.max(1, automatic.length);
  for (const at of automatic) sizes[at] = (sizes[at] ?? 0) + share;
  return sizes;
}

/** Shares free room equally until each track meets its limit. */
function grow(sizes: number[], limits: readonly number[], room: () => number): void {
  for (;;) {
    const open = sizes.flatMap((each, at) => (each < (limits[at] ?? 0) - 1e-9 ? [at] : []));
    const free = room();
    if (open.length === 0 || free <= 1e-9) return;
    const step = Math.min(free / open.length, ...open.map((at) => (limits[at] ?? 0) - (sizes[at] ?? 0)));
    for (const at of open) sizes[at] = (sizes[at] ?? 0) + step;
  }
}

function flexed(tracks: readonly Track[], sizes: readonly number[], room: number): number[] {
  const factors = tracks.map(({ most }) => (most.endsWith('fr') ? Number(most.slice(0, -2)) : 0));
  const rigid = new Set(factors.flatMap((factor, at) => (factor === 0 ? [at] : [])));
  for (;;) {
    const left = sizes.reduce((sum, size, at) => sum - (rigid.has(at) ? size : 0), room);
    const sum = factors.reduce((total, factor, at) => total + (rigid.has(at) ? 0 : factor), 0);
    const fraction = Math.max(0, left) / Math.max(1, sum);
    const tooBig = factors.findIndex((factor, at) => !rigid.has(at) && factor * fraction < (sizes[at] ?? 0));
    if (tooBig === -1) return sizes.map((size, at) => (rigid.has(at) ? size : (factors[at] ?? 0) * fraction));
    rigid.add(tooBig);
  }
}

/** What a picture needs where nothing stands around it. */
export type Caption = {
  readonly title: string;
  /** Of its values, where the picture itself does not name it. */
  readonly unit: string | null;
  /** What the picture leaves out, if it does. */
  readonly left: string | null;
  /** Which data and which code it comes from. */
  readonly from: string;
};

type Sheet = { readonly sheet: SVGSVGElement; readonly width: number; readonly height: number };

const namespace = 'http://www.w3.org/2000/svg';
const painted = ['fill', 'stroke'] as const;
const edge = 8;
const lineHeight = 20;
const mark = { width: 36, height: 16 };
/** About how wide a letter of the legend is. */
const letter = 6.8;

/**
 * A chart with title, legend and origin as a document of its own. Colours are read off the page, since a picture by itself
 * knows none of its variables.
 */
export function sheetOf(svg: SVGSVGElement, { title, unit, left, from }: Caption): Sheet {
  const { width, height } = svg.viewBox.baseVal;
  const figure = svg.closest('figure') ?? svg;
  const sheet = document.createElementNS(namespace, 'svg');
  const ink = getComputedStyle(figure).color;
  const write = (text: string, x: number, y: number, size: number, weight = 400) =>
    sheet.append(written(text, { x, y, 'font-size': size, 'font-weight': weight, fill: ink }));
  write(title, edge, lineHeight, 15, 600);
  if (unit !== null) write(unit, edge, 2 * lineHeight, 12);
  const top = (unit === null ? 1 : 2) * lineHeight + edge;
  sheet.append(placed(svg, { x: 0, y: top, width, height }));
  let [x, y] = [edge, top + height + edge];
  for (const { picture, name } of legendOf(figure)) {
    const taken = mark.width + edge + name.length * letter;
    if (x > edge && x + taken > width) [x, y] = [edge, y + lineHeight];
    sheet.append(placed(picture, { x, y, ...mark }));
    write(name, x + mark.width + edge, y + 12, 13);
    x += taken + 2 * edge;
  }
  if (left !== null) write(left, edge, y + 2 * lineHeight, 12);
  const foot = y + (left === null ? 2 : 3) * lineHeight;
  write(from, edge, foot, 10.5);
  const size = { width, height: foot + edge };
  set(sheet, { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': 'sans-serif' });
  return { sheet, ...size };
}

/** The marks that the page explains below the chart. */
function legendOf(figure: Element): { readonly picture: SVGSVGElement; readonly name: string }[] {
  return [...figure.querySelectorAll(':scope > ul > li')].flatMap((entry) => {
    const picture = entry.querySelector('svg');
    return picture === null ? [] : [{ picture, name: entry.textContent.trim() }];
  });
}

function placed(svg: SVGSVGElement, place: Readonly<Record<string, number>>): Node {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('The copy of a chart is a chart');
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = originals[at];
    if (original) paint(element, getComputedStyle(original));
  });
  set(copy, place);
  return copy;
}

function paint(element: Element, style: CSSStyleDeclaration): void {
  element.removeAttribute('class');
  for (const property of painted) {
    if (element.hasAttribute(property)) element.setAttribute(property, style[property]);
  }
}

function written(text: string, attributes: Readonly<Record<string, string | number>>): Node {
  const element = document.createElementNS(namespace, 'text');
  element.textContent = text;
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

import type { Element } from 'domhandler';
import { findAll, findOne, parentOf, parseDocument, rootOf } from './css/document';
import { containerWidth, layPage, type Rect } from './css/layout';
import { paintOrder } from './css/paint';
import { browserSheet } from './css/properties';
import { declarationsOf } from './css/stylesheet';
import { stylesOf, type Style, type StyleOf } from './css/styles';

type PageSource = {
  readonly html: string;
  readonly css: string;
  /** Of the viewport, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
};

/** What can be asked about a page; selectors stand for the first element that they match. */
type Page = {
  /** Computed value; lengths in pixels, named colours by name. */
  readonly style: (selector: string, property: string) => string;
  /** A margin, padding or inset in pixels, percentages resolved. */
  readonly used: (selector: string, property: string) => number;
  /** Border box on the unscrolled page, rounded to hundredths. */
  readonly box: (selector: string) => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly count: (selector: string) => number;
  /** Ids of the elements that match, in document order. */
  readonly ids: (selector: string) => string[];
  /** The one among the selectors that is painted last, where their boxes overlap. */
  readonly top: (...selectors: string[]) => string;
};

/**
 * A page as a browser computes it: cascade, inheritance, lengths, and the layout of blocks, flex and grid containers and
 * positioned boxes. Text has no size, the body no margin. A long test compares it with Chromium.
 */
export function open({ html, css, width = 1000, height = 800 }: PageSource): Page {
  const document = parseDocument(html);
  const viewport = { width, height };
  const sheets = { browser: declarationsOf(browserSheet), author: declarationsOf(css) };
  const styleOf: StyleOf = stylesOf({
    sheets,
    viewport,
    containerOf: (element, condition) => container(element, condition, styleOf, viewport),
  });
  let laid: Map<Element, Rect> | null = null;
  const rectOf = (element: Element): Rect => {
    laid ??= layPage(document, styleOf, viewport);
    const rect = laid.get(element);
    if (!rect) throw new Error(`${element.name} is not laid out`);
    return rect;
  };
  const one = (selector: string) => findOne(document, selector);
  return {
    style: (selector, property) => roundedLength(usedValue(styleOf(one(selector)), property)),
    used: (selector, property) => {
      const element = one(selector);
      const parent = parentOf(element);
      return rounded(styleOf(element).px(property, parent ? rectOf(parent).inner : width) ?? 0);
    },
    box: (selector) => {
      const rect = rectOf(one(selector));
      return { x: rounded(rect.x), y: rounded(rect.y), width: rounded(rect.width), height: rounded(rect.height) };
    },
    count: (selector) => findAll(document, selector).length,
    ids: (selector) => findAll(document, selector).map((element) => element.attribs['id'] ?? ''),
    top: (...selectors) => {
      const order = paintOrder(rootOf(document), styleOf);
      const place = (selector: string) => order.indexOf(one(selector));
      return selectors.toSorted((left, right) => place(right) - place(left))[0] ?? '';
    },
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Browsers tell a line height in pixels even where it is a factor. */
function usedValue(style: Style, property: string): string {
  const value = style.get(property);
  if (property !== 'line-height' || !/^[\d.]+$/.test(value)) return value;
  return `${Number(value) * (style.px('font-size', null) ?? 16)}px`;
}

function roundedLength(value: string): string {
  const pixels = /^(-?[\d.]+(?:e-?\d+)?)px$/.exec(value)?.[1];
  return pixels === undefined ? value : `${rounded(Number(pixels))}px`;
}

/** The nearest ancestor that is a query container of the name that the condition begins with, if any. */
function container(element: Element, condition: string, styleOf: StyleOf, viewport: { width: number; height: number }) {
  const name = /^([\w-]+)\s*(?=\()/.exec(condition)?.[1];
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    const style = styleOf(parent);
    if (style.get('container-type') === 'normal') continue;
    if (name !== undefined && style.get('container-name') !== name) continue;
    return { width: containerWidth(parent, styleOf, viewport.width), height: viewport.height };
  }
  return null;
}

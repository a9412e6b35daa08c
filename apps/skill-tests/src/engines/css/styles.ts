import type { Element } from 'domhandler';
import { appliedTo, winnersOf, type Sheets } from './cascade';
import { holds, type Measured } from './condition';
import { parentOf } from './document';
import { lengthOf } from './length';
import { inherited, initialOf } from './properties';
import { inlineDeclarations, type Condition } from './stylesheet';
import { substituteVariables } from './variables';

/** Computed style of one element. */
export type Style = {
  /** The computed value as text; lengths in pixels, percentages as they stand. */
  readonly get: (property: string) => string;
  /** A length in pixels; null for keywords and for percentages of something indefinite. */
  readonly px: (property: string, percentOf: number | null) => number | null;
};

export type StyleOf = (element: Element) => Style;

type World = {
  readonly sheets: Sheets;
  readonly viewport: Measured;
  /** The size of the container that a condition asks about, or null where there is none. */
  readonly containerOf: (element: Element, condition: string) => Measured | null;
};

/** Computes styles from the root down, each once. Source: CSS Cascading and Inheritance Level 5, section 4. */
export function stylesOf(world: World): StyleOf {
  const known = new Map<Element, Style>();
  const styleOf = (element: Element): Style => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    const style = compute(element, parent ? styleOf(parent) : null, world, () => rootSize(element, styleOf));
    known.set(element, style);
    return style;
  };
  return styleOf;
}

function rootSize(element: Element, styleOf: StyleOf): number {
  let root = element;
  for (let parent = parentOf(root); parent; parent = parentOf(root)) root = parent;
  return styleOf(root).px('font-size', null) ?? 16;
}

function compute(element: Element, parent: Style | null, world: World, rootFontSize: () => number): Style {
  const conditionHolds = ({ kind, text }: Condition) => {
    if (kind === 'media') return holds(text, world.viewport);
    const container = world.containerOf(element, text);
    return container !== null && holds(text.replace(/^[\w-]+\s*(?=\()/, ''), container);
  };
  const inline = inlineDeclarations(element.attribs['style'] ?? '');
  const applied = appliedTo(element, world.sheets, inline, conditionHolds);

  const ltr = { direction: 'ltr', writingMode: 'horizontal-tb' };
  const custom = winnersOf(
    applied.filter(({ declaration }) => declaration.property.startsWith('--')),
    ltr,
    (value) => value,
  );
  const variable = (name: string): string | null => {
    const own = custom.get(name);
    if (own === undefined || own === 'inherit' || own === 'unset') return parent?.get(name) || null;
    return own === 'initial' ? null : substituteVariables(own, variable);
  };
  const substitute = (value: string) => substituteVariables(value, variable);

  const inheritedText = (property: string) => parent?.get(property) ?? initialOf(property);
  const pick = (winners: ReadonlyMap<string, string>) => (property: string) => {
    const value = winners.get(property) ?? 'unset';
    if (value === 'inherit' || (value === 'unset' && inherited.has(property))) return inheritedText(property);
    return value === 'initial' || value === 'unset' ? initialOf(property) : value;
  };
  const early = pick(winnersOf(applied, ltr, substitute));
  const flow = { direction: early('direction'), writingMode: early('writing-mode') };
  const specified = pick(winnersOf(applied, flow, substitute));

  const parentSize = parent?.px('font-size', null) ?? 16;
  const size = fontSize(specified('font-size'), parentSize, world.viewport, parent ? rootFontSize() : 16);
  const reference = (percent: number | null) => ({
    em: size,
    rem: parent ? rootFontSize() : size,
    viewport: world.viewport,
    percent,
  });
  const get = (property: string): string => {
    if (property.startsWith('--')) return variable(property) ?? '';
    if (property === 'font-size') return `${size}px`;
    const text = specified(property);
    if (text.toLowerCase() === 'currentcolor') return property === 'color' ? inheritedText('color') : get('color');
    if (property === 'line-height') return lineHeight(text, size, reference(size));
    if (property === 'font-weight') return { normal: '400', bold: '700' }[text] ?? text;
    if (/^border-\w+-width$/.test(property) && /none|hidden/.test(specified(property.replace('width', 'style'))))
      return '0px';
    const width = { thin: '1px', medium: '3px', thick: '5px' }[text] ?? text;
    const length = oneLength.test(width) && !unitless.has(property) ? lengthOf(width, reference(null)) : null;
    return length === null ? text : `${length}px`;
  };
  return {
    get,
    px: (property, percentOf) => {
      const text = get(property);
      return lengthOf(text, reference(percentOf));
    },
  };
}

const oneLength = /^(-?[\d.]+(px|r?em|v(w|h|min|max))?|(calc|min|max|clamp)\(.*\))$/;
const unitless = new Set(['opacity', 'order', 'z-index', 'flex-grow', 'flex-shrink', 'line-height']);

const keywordSizes: Readonly<Record<string, number>> = { small: 13, medium: 16, large: 18, 'x-large': 24 };

function fontSize(text: string, parent: number, viewport: Measured, rem: number): number {
  if (text === 'smaller') return parent / 1.2;
  if (text === 'larger') return parent * 1.2;
  return keywordSizes[text] ?? lengthOf(text, { em: parent, rem, viewport, percent: parent }) ?? parent;
}

/** A number stays a factor and is inherited as such; lengths and percentages become pixels. */
function lineHeight(text: string, size: number, reference: Parameters<typeof lengthOf>[1]): string {
  if (text === 'normal' || /^[\d.]+$/.test(text)) return text;
  return `${lengthOf(text, { ...reference, em: size, percent: size }) ?? 0}px`;
}

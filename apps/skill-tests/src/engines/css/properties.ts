/** Properties that elements take from their parent when nothing is declared. */
export const inherited: ReadonlySet<string> = new Set([
  'color',
  'cursor',
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'text-align',
  'text-transform',
  'visibility',
  'white-space',
  'word-spacing',
  'writing-mode',
]);

const initials: Readonly<Record<string, string>> = {
  'align-content': 'normal',
  'align-items': 'normal',
  'align-self': 'auto',
  'aspect-ratio': 'auto',
  'background-color': 'transparent',
  'background-image': 'none',
  'box-sizing': 'content-box',
  bottom: 'auto',
  color: 'black',
  'column-gap': 'normal',
  'container-name': 'none',
  'container-type': 'normal',
  direction: 'ltr',
  display: 'inline',
  'flex-basis': 'auto',
  'flex-direction': 'row',
  'flex-grow': '0',
  'flex-shrink': '1',
  'flex-wrap': 'nowrap',
  'font-family': 'serif',
  'font-size': '16px',
  'font-style': 'normal',
  'font-weight': '400',
  'grid-auto-rows': 'auto',
  'grid-template-columns': 'none',
  'grid-template-rows': 'none',
  height: 'auto',
  isolation: 'auto',
  'justify-content': 'normal',
  left: 'auto',
  'letter-spacing': 'normal',
  'line-height': 'normal',
  'max-height': 'none',
  'max-width': 'none',
  'min-height': 'auto',
  'min-width': 'auto',
  opacity: '1',
  order: '0',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  position: 'static',
  right: 'auto',
  'row-gap': 'normal',
  'text-align': 'start',
  'text-transform': 'none',
  top: 'auto',
  transform: 'none',
  'white-space': 'normal',
  width: 'auto',
  'writing-mode': 'horizontal-tb',
  'z-index': 'auto',
};

/** @throws Error for a property of which nothing is known here */
export function initialOf(property: string): string {
  if (property.startsWith('--')) return '';
  const known = initials[property];
  if (known !== undefined) return known;
  if (/^(margin|padding)-/.test(property)) return '0px';
  if (/^border-\w+-width$/.test(property)) return 'medium';
  if (/^border-\w+-style$/.test(property)) return 'none';
  if (/^border-\w+-color$/.test(property)) return 'currentcolor';
  if (/^grid-(row|column)-(start|end)$/.test(property)) return 'auto';
  return 'none';
}

/** What browsers declare themselves, as far as questions meet it. Source: HTML Standard, section 15 (Rendering). */
export const browserSheet = `
  html, body, div, section, article, header, footer, main, nav, aside, figure, form, p, ul, ol, li, h1, h2, h3, h4 { display: block }
  head, style, script, title { display: none }
  h1, h2, h3, h4, b, strong { font-weight: bold }
  h1 { font-size: 2em; margin: 0.67em 0 }
  h2 { font-size: 1.5em; margin: 0.83em 0 }
  h3 { font-size: 1.17em; margin: 1em 0 }
  p, ul, ol { margin: 1em 0 }
  ul, ol { padding-left: 40px }
  em, i { font-style: italic }
  small { font-size: smaller }
  button { font-size: 13.3333px; color: black }
  img { display: inline }
`;

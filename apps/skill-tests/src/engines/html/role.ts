import { computeAccessibleName } from 'dom-accessibility-api';

const ofTag: Readonly<Record<string, string>> = {
  article: 'article',
  aside: 'complementary',
  button: 'button',
  details: 'group',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  li: 'listitem',
  main: 'main',
  menu: 'list',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  tr: 'row',
  ul: 'list',
};

const ofInput: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  email: 'textbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
  tel: 'textbox',
  text: 'textbox',
  url: 'textbox',
};

const sections = 'article, aside, main, nav, section';

/**
 * The role of an element: its role attribute, or the one that HTML gives it; `generic` where it has none to speak of.
 * Source: HTML Accessibility API Mappings 1.0, 3.5 HTML Element Role Mappings, for the elements that pages are made of.
 */
export function roleOf(element: Element): string {
  const [own] = (element.getAttribute('role') ?? '').split(/\s+/).filter((each) => each !== '');
  if (own !== undefined) return own === 'presentation' ? 'none' : own;
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : 'generic';
  if (tag === 'img') return imageRole(element);
  if (tag === 'input') return inputRole(element);
  if (tag === 'select') return isListbox(element) ? 'listbox' : 'combobox';
  if (tag === 'section') return isNamed(element) ? 'region' : 'generic';
  if (tag === 'form') return isNamed(element) ? 'form' : 'generic';
  if (tag === 'header' || tag === 'footer') return pageRole(element);
  return ofTag[tag] ?? 'generic';
}

const landmarkRoles = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

/** Landmarks in the order of the page. Source: WAI-ARIA 1.2, 5.3.4 Landmark Roles. */
export function landmarksOf(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')].filter((element) => landmarkRoles.includes(roleOf(element)));
}

function isNamed(element: Element): boolean {
  return computeAccessibleName(element) !== '';
}

function imageRole(element: Element): string {
  const isEmpty = element.getAttribute('alt') === '';
  return isEmpty && !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby') ? 'none' : 'img';
}

function inputRole(element: Element): string {
  const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
  const role = ofInput[type] ?? (type === 'hidden' ? 'none' : 'generic');
  return element.hasAttribute('list') && (role === 'textbox' || role === 'searchbox') ? 'combobox' : role;
}

function isListbox(element: Element): boolean {
  return element.hasAttribute('multiple') || Number(element.getAttribute('size') ?? 1) > 1;
}

function pageRole(element: Element): string {
  if (element.closest(sections) !== null) return 'generic';
  return element.localName === 'header' ? 'banner' : 'contentinfo';
}

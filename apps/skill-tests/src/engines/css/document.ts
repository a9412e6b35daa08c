import { isTag, type Document, type Element } from 'domhandler';
import { is, selectAll } from 'css-select';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** A page as a browser would build it: html, head and body are there even where they are not written. */
export function parseDocument(html: string): Document {
  return parse(`<!doctype html>${html}`, { treeAdapter: adapter });
}

export function rootOf(document: Document): Element {
  const root = document.children.find(isTag);
  if (!root) throw new Error('a page has a root element');
  return root;
}

export function childrenOf(element: Element): Element[] {
  return element.children.filter(isTag);
}

export function parentOf(element: Element): Element | null {
  const { parent } = element;
  return parent && isTag(parent) ? parent : null;
}

export function matches(element: Element, selector: string): boolean {
  return is(element, selector);
}

/** In document order. */
export function findAll(document: Document, selector: string): Element[] {
  return selectAll(selector, document.children).filter(isTag);
}

/** @throws Error when nothing matches: a question about an element that is not there is a mistake of its family */
export function findOne(document: Document, selector: string): Element {
  const [first] = findAll(document, selector);
  if (!first) throw new Error(`no element matches ${selector}`);
  return first;
}

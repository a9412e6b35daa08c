import { computeAccessibleName, isInaccessible } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import { parse } from 'parse5';

const somewhere = 'https://page.example/';

/** A page as a browser reads it; scripts in it do not run. */
export function openPage(html: string, url = somewhere): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Source: Accessible Name and Description Computation 1.2. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element);
}

/** Whether assistive technology meets an element. Source: WAI-ARIA 1.2, 7.1 Excluding Elements. */
export function isExposed(element: Element): boolean {
  return !isInaccessible(element) && element.closest('[inert]') === null;
}

type TreeNode = {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly TreeNode[];
};

/**
 * The body of a page as a tree, one node a line behind a bar for each level; texts in quotes, ids after a #.
 * Source: HTML Standard, 13.2 Parsing HTML documents (by parse5).
 */
export function treeOf(html: string): string {
  return within(parse(html), 'body')
    .flatMap((node) => linesOf(node, 0))
    .join('\n');
}

function within(node: TreeNode, name: string): readonly TreeNode[] {
  const children = node.childNodes ?? [];
  return node.nodeName === name ? children : children.flatMap((child) => within(child, name));
}

function linesOf(node: TreeNode, depth: number): string[] {
  const indent = '| '.repeat(depth);
  if (node.nodeName === '#text') {
    const text = (node.value ?? '').replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [`${indent}"${text}"`];
  }
  const id = node.attrs?.find(({ name }) => name === 'id')?.value;
  const name = id === undefined ? node.nodeName : `${node.nodeName}#${id}`;
  return [`${indent}${name}`, ...(node.childNodes ?? []).flatMap((child) => linesOf(child, depth + 1))];
}

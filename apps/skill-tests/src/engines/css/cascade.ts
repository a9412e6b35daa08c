import type { Element } from 'domhandler';
import { matches } from './document';
import { longhandsOf, type Flow } from './shorthands';
import type { Condition, Declaration } from './stylesheet';

export type Sheets = { readonly browser: readonly Declaration[]; readonly author: readonly Declaration[] };

type Applied = { readonly declaration: Declaration; readonly isAuthor: boolean };

/**
 * The declarations that apply to an element, the winner last.
 *
 * Source: CSS Cascading and Inheritance Level 5, section 6.1: origin and importance, style attribute, layers (whose order
 * turns round for important declarations), specificity, order.
 */
export function appliedTo(
  element: Element,
  sheets: Sheets,
  inline: readonly Declaration[],
  holds: (condition: Condition) => boolean,
): Applied[] {
  const of = (declarations: readonly Declaration[], isAuthor: boolean) =>
    declarations.filter((each) => applies(each, element, holds)).map((declaration) => ({ declaration, isAuthor }));
  const all = [...of(sheets.browser, false), ...of(sheets.author, true), ...of(inline, true)];
  return all.toSorted((left, right) => compareRanks(rankOf(left), rankOf(right)));
}

/** The winning text of each longhand; `substitute` resolves var() and answers null where that fails. */
export function winnersOf(
  applied: readonly Applied[],
  flow: Flow,
  substitute: (value: string) => string | null,
): Map<string, string> {
  const stacks = new Map<string, { readonly value: string; readonly by: Applied }[]>();
  for (const by of applied) {
    const { property, value } = by.declaration;
    const text = property.startsWith('--') ? value : (substitute(value) ?? 'unset');
    for (const [longhand, own] of longhandsOf(property, text, flow))
      stacks.set(longhand, [...(stacks.get(longhand) ?? []), { value: own, by }]);
  }
  return new Map([...stacks].flatMap(([longhand, stack]) => winnerOf(longhand, stack)));
}

type Stack = readonly { readonly value: string; readonly by: Applied }[];

/** `revert-layer` and `revert` roll back to what lies below. */
function winnerOf(longhand: string, stack: Stack): [string, string][] {
  const last = stack.at(-1);
  if (!last) return [];
  if (last.value === 'revert-layer') {
    const isSame = ({ by }: Stack[number]) => by.isAuthor && by.declaration.layer === last.by.declaration.layer;
    return winnerOf(
      longhand,
      stack.filter((each) => !isSame(each)),
    );
  }
  if (last.value === 'revert')
    return winnerOf(
      longhand,
      stack.filter(({ by }) => !by.isAuthor),
    );
  return [[longhand, last.value]];
}

function applies(declaration: Declaration, element: Element, holds: (condition: Condition) => boolean): boolean {
  const { selector, conditions } = declaration;
  return (selector === null || matches(element, selector)) && conditions.every(holds);
}

function rankOf({ declaration, isAuthor }: Applied): number[] {
  const { isImportant, selector, layer, specificity, order } = declaration;
  const origin = isImportant ? (isAuthor ? 2 : 3) : Number(isAuthor);
  return [origin, selector === null ? 1 : 0, isImportant ? -layer : layer, ...specificity, order];
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

import Specificity from '@bramus/specificity';
import { generate, lexer, parse, type Atrule, type CssNode, type Rule } from 'css-tree';

export type Condition = { readonly kind: 'media' | 'container'; readonly text: string };

export type Declaration = {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
  /** One selector without commas, or null for a style attribute. */
  readonly selector: string | null;
  readonly specificity: readonly [number, number, number];
  /** Place of the layer among the layers; above them all where there is none. */
  readonly layer: number;
  readonly order: number;
  readonly conditions: readonly Condition[];
};

const unlayered = Number.MAX_SAFE_INTEGER;

type Place = { readonly layer: string | null; readonly conditions: readonly Condition[] };

/**
 * Every valid declaration of a sheet with what decides in the cascade. Layers are flat: a layer within a layer is refused.
 *
 * Source: CSS Cascading and Inheritance Level 5, section 6; declarations that do not parse are dropped (CSS Syntax 3).
 */
export function declarationsOf(css: string): Declaration[] {
  const layers: string[] = [];
  const found: (Omit<Declaration, 'layer'> & { readonly layer: string | null })[] = [];
  const know = (name: string) => {
    if (!layers.includes(name)) layers.push(name);
    return name;
  };

  const visit = (node: CssNode, place: Place): void => {
    if (node.type === 'StyleSheet' || node.type === 'Block') node.children.forEach((child) => visit(child, place));
    else if (node.type === 'Rule') found.push(...rule(node, place, found.length));
    else if (node.type === 'Atrule') atRule(node, place);
  };
  const atRule = (node: Atrule, place: Place) => {
    const text = node.prelude ? generate(node.prelude) : '';
    const { block } = node;
    if (node.name === 'layer') {
      if (place.layer !== null) throw new Error('layers within layers are not known here');
      if (block) visit(block, { ...place, layer: know(text || `(anonymous ${layers.length})`) });
      else for (const name of text.split(',')) know(name.trim());
    } else if (block && (node.name === 'media' || node.name === 'container')) {
      visit(block, { ...place, conditions: [...place.conditions, { kind: node.name, text }] });
    } else throw new Error(`@${node.name} is not known here`);
  };
  visit(parse(css), { layer: null, conditions: [] });
  return found.map((each) => ({ ...each, layer: each.layer === null ? unlayered : layers.indexOf(each.layer) }));
}

/** The declarations of a style attribute: above every rule of equal importance. */
export function inlineDeclarations(style: string): Declaration[] {
  const list = parse(style, { context: 'declarationList' });
  return list.type === 'DeclarationList'
    ? declared([...list.children]).map((each, order) => ({ ...each, ...inline, order }))
    : [];
}

const inline = { selector: null, specificity: [0, 0, 0], layer: unlayered, conditions: [] } as const;

function rule(node: Rule, place: Place, start: number) {
  if (node.prelude.type !== 'SelectorList') return [];
  const selectors = [...node.prelude.children].map((selector) => generate(selector));
  return declared([...node.block.children]).flatMap((declaration, at) =>
    selectors.map((selector) => ({
      ...declaration,
      ...place,
      selector,
      specificity: specificityOf(selector),
      order: start + at,
    })),
  );
}

/** Declarations whose value the property takes; others are dropped, as a browser drops them. */
function declared(nodes: readonly CssNode[]) {
  return nodes.flatMap((node) => {
    if (node.type !== 'Declaration') return [];
    const property = node.property.startsWith('--') ? node.property : node.property.toLowerCase();
    const value = generate(node.value).trim();
    const isFree = property.startsWith('--') || value.includes('var(');
    if (!isFree && lexer.matchProperty(property, node.value).error) return [];
    return [{ property, value, isImportant: node.important !== false }];
  });
}

/** (ids, classes, types) of one complex selector, by the library. Source: Selectors Level 4, section 17. */
function specificityOf(selector: string): readonly [number, number, number] {
  const [first] = Specificity.calculate(selector);
  if (!first) throw new Error(`${selector} is no selector`);
  return [first.a, first.b, first.c];
}

import type { Element } from 'domhandler';
import { childrenOf, parentOf } from './document';
import type { Style, StyleOf } from './styles';

/**
 * All elements in the order in which they are painted, the uppermost last.
 *
 * Source: CSS 2.2, appendix E (stacking contexts); CSS Positioned Layout Level 3, section 6; CSS Flexbox Level 1, section 4.3.
 */
export function paintOrder(root: Element, styleOf: StyleOf): Element[] {
  return paintContext(root, styleOf);
}

function paintContext(element: Element, styleOf: StyleOf): Element[] {
  const plain: Element[] = [];
  const raised: { readonly z: number; readonly painted: Element[] }[] = [];
  /** Descendants up to the next contexts; those of a positioned element that is no context are painted with it. */
  const collect = (parent: Element, into: Element[]) => {
    for (const child of childrenOf(parent)) {
      const style = styleOf(child);
      if (style.get('display') === 'none') continue;
      if (isContext(child, style, styleOf))
        raised.push({ z: levelOf(child, style, styleOf), painted: paintContext(child, styleOf) });
      else if (style.get('position') !== 'static') {
        const painted = [child];
        raised.push({ z: 0, painted });
        collect(child, painted);
      } else {
        into.push(child);
        collect(child, into);
      }
    }
  };
  collect(element, plain);
  const sorted = raised.toSorted((one, other) => one.z - other.z);
  const below = sorted.filter(({ z }) => z < 0).flatMap(({ painted }) => painted);
  const above = sorted.filter(({ z }) => z >= 0).flatMap(({ painted }) => painted);
  return [element, ...below, ...plain, ...above];
}

/** z-index counts for positioned elements and for items of flex and grid containers. */
function levelOf(element: Element, style: Style, styleOf: StyleOf): number {
  const z = style.get('z-index');
  return z === 'auto' || !takesLevel(element, style, styleOf) ? 0 : Number(z);
}

function takesLevel(element: Element, style: Style, styleOf: StyleOf): boolean {
  const parent = parentOf(element);
  return style.get('position') !== 'static' || (parent !== null && /flex|grid/.test(styleOf(parent).get('display')));
}

function isContext(element: Element, style: Style, styleOf: StyleOf): boolean {
  return (
    (style.get('z-index') !== 'auto' && takesLevel(element, style, styleOf)) ||
    /^(fixed|sticky)$/.test(style.get('position')) ||
    Number(style.get('opacity')) < 1 ||
    style.get('transform') !== 'none' ||
    style.get('filter') !== 'none' ||
    style.get('isolation') === 'isolate' ||
    /transform|opacity|filter/.test(style.get('will-change'))
  );
}

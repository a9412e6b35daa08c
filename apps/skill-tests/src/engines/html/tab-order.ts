const candidates = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/**
 * The elements that Tab reaches, in its order.
 * Source: HTML Standard, 6.6.3 The tabindex attribute; 6.6.2 Data model (sequentially focusable); radio buttons of a
 * group are one stop (ARIA Authoring Practices Guide, Radio Group Pattern).
 */
export function tabOrder(document: Document): Element[] {
  const stops = [...document.querySelectorAll(candidates)].filter(
    (element) => tabIndexOf(element) >= 0 && isFocusable(element) && isStopOfGroup(element),
  );
  const positive = stops.filter((element) => tabIndexOf(element) > 0);
  const sorted = positive.toSorted((one, other) => tabIndexOf(one) - tabIndexOf(other));
  return [...sorted, ...stops.filter((element) => tabIndexOf(element) === 0)];
}

/** Whether an element takes the focus by itself or by its tabindex, a negative one included. */
function isFocusable(element: Element): boolean {
  if (isDisabled(element) || isHidden(element)) return false;
  if (element.hasAttribute('tabindex')) return true;
  if (element.localName === 'summary') return isSummaryOfDetails(element);
  if (element.localName === 'input') return element.getAttribute('type') !== 'hidden';
  return element.matches(candidates);
}

function tabIndexOf(element: Element): number {
  return Number.parseInt(element.getAttribute('tabindex') ?? '0', 10);
}

function isDisabled(element: Element): boolean {
  if (!['button', 'input', 'select', 'textarea'].includes(element.localName)) return false;
  if (element.hasAttribute('disabled')) return true;
  const group = element.closest('fieldset[disabled]');
  if (group === null) return false;
  const legend = [...group.children].find((child) => child.localName === 'legend');
  return !legend?.contains(element);
}

function isHidden(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const style = each.getAttribute('style') ?? '';
    if (each.hasAttribute('hidden') || each.hasAttribute('inert')) return true;
    if (/display:\s*none|visibility:\s*hidden/.test(style)) return true;
    if (isFolded(each)) return true;
  }
  return false;
}

/** Content of closed details, all but its summary. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && !isSummaryOfDetails(element);
}

function isSummaryOfDetails(element: Element): boolean {
  const parent = element.parentElement;
  const first = [...(parent?.children ?? [])].find((child) => child.localName === 'summary');
  return parent?.localName === 'details' && first === element;
}

function isStopOfGroup(element: Element): boolean {
  const name = element.getAttribute('name');
  if (element.getAttribute('type') !== 'radio' || name === null) return true;
  const form = element.closest('form') ?? element.ownerDocument;
  const group = [...form.querySelectorAll('input[type=radio]')].filter(
    (each) => each.getAttribute('name') === name && isFocusable(each),
  );
  return (group.find((each) => each.hasAttribute('checked')) ?? group[0]) === element;
}

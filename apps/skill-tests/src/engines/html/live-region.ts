const ofRole: Readonly<Record<string, string>> = {
  alert: 'assertive',
  log: 'polite',
  marquee: 'off',
  status: 'polite',
  timer: 'off',
};

/**
 * How a change within an element is told: by the nearest region around it that is live by attribute, role or tag.
 * Source: WAI-ARIA 1.2, 6.6.4 aria-live, 5.3.5 Live Region Roles; HTML-AAM 1.0 for `output`.
 */
export function politenessOf(element: Element): 'off' | 'polite' | 'assertive' {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const own = each.getAttribute('aria-live') ?? ofRole[each.getAttribute('role') ?? ''];
    const value = own ?? (each.localName === 'output' && !each.hasAttribute('role') ? 'polite' : undefined);
    if (value === 'polite' || value === 'assertive') return value;
    if (value !== undefined) return 'off';
  }
  return 'off';
}

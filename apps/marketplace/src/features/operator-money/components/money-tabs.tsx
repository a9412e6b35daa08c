import { LinkTabs } from '@assay/ui/link-tabs';

const pages = [
  { label: 'Held and moving', href: '/operator/money' },
  { label: 'Books', href: '/operator/money/books' },
  { label: 'Exchange rates', href: '/operator/money/rates' },
] as const;

export function MoneyTabs({ current }: { readonly current: (typeof pages)[number]['href'] }) {
  return <LinkTabs label="Money" tabs={pages.map((page) => ({ ...page, current: page.href === current }))} />;
}

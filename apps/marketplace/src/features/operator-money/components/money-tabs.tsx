import { LinkTabs } from '@assay/ui/link-tabs';
import { useTranslations } from 'next-intl';

const pages = [
  { label: 'held', href: '/operator/money' },
  { label: 'books', href: '/operator/money/books' },
  { label: 'rates', href: '/operator/money/rates' },
] as const;

export function MoneyTabs({ current }: { readonly current: (typeof pages)[number]['href'] }) {
  const t = useTranslations('operatorMoney.tabs');
  return (
    <LinkTabs
      label={t('label')}
      tabs={pages.map(({ label, href }) => ({ label: t(label), href, current: href === current }))}
    />
  );
}

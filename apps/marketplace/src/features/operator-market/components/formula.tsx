import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';

/** How a figure, a chart or a table is computed, opened where it stands. */
export function Formula({ text }: { readonly text: string }) {
  const t = useTranslations('operatorMarket.page');
  return <Why label={t('formula')}>{text}</Why>;
}

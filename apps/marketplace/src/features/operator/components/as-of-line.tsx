import type { AsOf } from '@assay/services/figures/as-of';
import { useTranslations } from 'next-intl';
import { ageText } from '../age-text';

/** How far the log had come when this page was made: "As of position 4,211, 3 seconds ago". */
export function AsOfLine({ asOf }: { readonly asOf: Pick<AsOf, 'position' | 'ageS'> }) {
  const t = useTranslations('market.island');
  if (asOf.ageS === null) return <span>{t('asOf.empty')}</span>;
  return (
    <span className="tabular-nums">{t('asOf.position', { position: asOf.position, age: ageText(asOf.ageS, t) })}</span>
  );
}

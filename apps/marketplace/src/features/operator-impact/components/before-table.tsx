import type { ImpactResult } from '@assay/protocol/dto/impact';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import { TakeAway } from './take-away';

const means = ['workers', 'projects', 'earnings', 'experience', 'stars'] as const;

type Mean = (typeof means)[number];
type Before = NonNullable<ImpactResult['before']>['holders'];

/** How those who got a badge stood before it, beside those who had none in the same days. */
export function BeforeTable({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact');
  const { count, coefficient, money } = useFigures();
  const { before } = shown.run.result;
  if (before === null) return null;
  const written = (of: Before, mean: Mean) => {
    const value = of[mean];
    if (value === null) return t('table.none');
    if (mean === 'workers') return count(Math.round(value));
    return mean === 'earnings' ? money(value, shown.currency) : coefficient(value);
  };
  return (
    <div>
      <Table
        caption={t('before.caption')}
        showCaption
        density="compact"
        rows={means}
        rowKey={(mean) => mean}
        columns={[
          { key: 'what', header: t('before.what'), rowHeader: true, cell: (mean) => t(`before.${mean}`) },
          {
            key: 'holders',
            header: t('before.holders'),
            numeric: true,
            cell: (mean) => written(before.holders, mean),
          },
          { key: 'others', header: t('before.others'), numeric: true, cell: (mean) => written(before.others, mean) },
        ]}
      />
      {!shown.isPrinted && <TakeAway title={t('before.caption')} name="before" runId={shown.run.id} />}
    </div>
  );
}

import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import { returnsByBadges, type Coefficient, type ReturnLine } from '../views/returns-by-badges';
import { truthKindOf } from '../views/rows';
import { TakeAway } from './take-away';

/** Returns by the number of badges in the form of the study's Table 6, with its numbers beside ours. */
export function ReturnsTable({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact');
  const { coefficient } = useFigures();
  const lines = returnsByBadges(shown.run.result);
  const hasTruth = lines.some(({ truth }) => truth !== null);
  const pair = ({ coef, se }: Coefficient) => t('returns.pair', { coef: coefficient(coef), se: coefficient(se) });
  return (
    <div>
      <Table
        caption={t('returns.caption')}
        showCaption
        density="compact"
        rows={lines}
        rowKey={({ outcome, effect, term }) => `${outcome}-${effect}-${term}`}
        columns={[
          {
            key: 'outcome',
            header: t('returns.outcome'),
            rowHeader: true,
            cell: ({ outcome }: ReturnLine) => t(`outcome.${outcome}`),
          },
          { key: 'effect', header: t('returns.effect'), cell: ({ effect }) => t(`returns.effects.${effect}`) },
          { key: 'term', header: t('returns.term'), cell: ({ term }) => t(`returns.terms.${term}`) },
          {
            key: 'here',
            header: t('returns.here'),
            numeric: true,
            cell: ({ here }) => (here ? pair(here) : t('returns.few')),
          },
          ...(hasTruth
            ? [
                {
                  key: 'truth',
                  header: t(`table.truth.${truthKindOf(shown.run.study)}`),
                  numeric: true,
                  cell: ({ truth }: ReturnLine) => (truth === null ? t('table.none') : coefficient(truth)),
                },
              ]
            : []),
          { key: 'study', header: t('returns.study'), numeric: true, cell: ({ published }) => pair(published) },
        ]}
      />
      {!shown.isPrinted && <TakeAway title={t('returns.caption')} name="returns" runId={shown.run.id} />}
    </div>
  );
}

import { fewestJudged, fewestShown } from '@assay/domain/assessment/statistics';
import type { BankPage } from '@assay/services/operator/read-bank';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { useNumbers } from '../numbers';

/** What each column says and which limits it is held against. */
export function HowRead({ bank: { limits, fairSeconds } }: { readonly bank: BankPage }) {
  const t = useTranslations('operatorBank.bank');
  const { percent, coefficient, whole } = useNumbers();
  const { facility, restCorrelation } = limits.family;
  const { warn, most } = limits.test.exposure;
  const entries = [
    { term: t('people'), text: t('howText.people', { shown: fewestShown, judged: fewestJudged }) },
    { term: t('questions'), text: t('howText.questions') },
    { term: t('exposure'), text: t('howText.exposure', { warn: percent(warn), most: percent(most) }) },
    {
      term: t('facility'),
      text: t('howText.facility', { least: percent(facility.least), most: percent(facility.most) }),
    },
    { term: t('correlation'), text: t('howText.correlation', { limit: coefficient(restCorrelation) }) },
    { term: t('medianTime'), text: t('howText.time', { fair: whole(fairSeconds) }) },
  ];
  return (
    <Panel title={t('how')}>
      <DataList
        layout="columns"
        entries={entries.map(({ term, text }) => ({ term, value: <span className="text-14">{text}</span> }))}
      />
      <p className="mt-5 max-w-prose text-14 text-ink-soft">{t('howText.missing')}</p>
    </Panel>
  );
}

import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import { RuleList } from './rule-list';

export function TestsAndBadges({ rules: { tests, retakeWaitDays } }: { readonly rules: MarketRulesDto }) {
  const t = useTranslations('howItWorks.tests');
  return (
    <Panel title={t('title')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Table
          caption={t('caption')}
          rows={tests}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'test',
              header: t('test'),
              rowHeader: true,
              cell: ({ slug, title }) => (
                <a href={`/tests/${slug}`} className="text-link">
                  {title}
                </a>
              ),
            },
            {
              key: 'length',
              header: t('length'),
              cell: ({ questions, scored, minutes }) =>
                t('lengthOf', { questions, pilots: questions - scored, minutes }),
            },
            { key: 'mark', header: t('mark'), cell: ({ passMark, scored }) => t('markOf', { passMark, scored }) },
            { key: 'reason', header: t('reason'), cell: ({ passMarkReason }) => passMarkReason },
            { key: 'valid', header: t('valid'), cell: ({ validMonths }) => t('months', { count: validMonths }) },
          ]}
        />
        <RuleList
          rules={[
            { key: 'score', text: t('score') },
            { key: 'key', text: t('key') },
            { key: 'show', text: t('show') },
            { key: 'retake', text: retakeWaitDays === 0 ? t('retakeAtOnce') : t('retake', { days: retakeWaitDays }) },
          ]}
        />
      </div>
    </Panel>
  );
}

import type { SystemPage } from '@assay/services/operator/read-system';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';
import { ruleValueText } from '../rule-value';

/** What operators changed in the rules, as the log says. */
export function RuleChanges({ changes, now }: Pick<SystemPage, 'changes' | 'now'>) {
  const t = useTranslations('operatorSystem.changes');
  const rule = useTranslations('operator.subject.setting');
  const format = useFormatter();
  return (
    <Panel title={t('title')}>
      {changes.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          rows={changes}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'position',
              header: t('entry'),
              rowHeader: true,
              cell: ({ position }) => (
                <a href={`/operator/log/${position}`} className="text-link tabular-nums">
                  {format.number(position)}
                </a>
              ),
            },
            { key: 'setting', header: t('rule'), cell: ({ setting }) => rule(setting) },
            { key: 'from', header: t('from'), cell: ({ from }) => ruleValueText(from, t) },
            { key: 'to', header: t('to'), cell: ({ to }) => ruleValueText(to, t) },
            { key: 'at', header: t('when'), cell: ({ occurredAt }) => <TimeText at={occurredAt} now={now} /> },
          ]}
        />
      )}
    </Panel>
  );
}

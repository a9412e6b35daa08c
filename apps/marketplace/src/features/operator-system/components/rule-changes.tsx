import type { SystemPage } from '@assay/services/operator/read-system';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';

/** What operators changed in the rules, as the log says. */
export function RuleChanges({ changes, now }: Pick<SystemPage, 'changes' | 'now'>) {
  return (
    <Panel title="Changes of the rules">
      {changes.length === 0 ? (
        <EmptyState title="Every change of a fee or a wait will stand here." />
      ) : (
        <Table
          caption="Changes of the rules, the newest first"
          density="compact"
          rows={changes}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'position',
              header: 'Entry',
              rowHeader: true,
              cell: ({ position }) => (
                <a href={`/operator/log/${position}`} className="text-link tabular-nums">
                  {position.toLocaleString('en')}
                </a>
              ),
            },
            { key: 'setting', header: 'Rule', cell: ({ setting }) => setting },
            { key: 'from', header: 'From', cell: ({ from }) => from },
            { key: 'to', header: 'To', cell: ({ to }) => to },
            { key: 'at', header: 'When', cell: ({ occurredAt }) => <TimeText at={occurredAt} now={now} /> },
          ]}
        />
      )}
    </Panel>
  );
}

import type { EntryDto } from '@assay/services/operator/read-entry';
import { CodeBlock } from '@assay/ui/code-block';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { absoluteTime } from '@assay/ui/format-time';
import { useLocale, useTranslations } from 'next-intl';
import { EntryActor } from './entry-table';

const code = (text: string) => <code className="font-mono text-14 break-all">{text}</code>;

/** All that one entry of the log says: who, when, what it vouches for, and its payload. */
export function EntryFacts({ entry }: { readonly entry: EntryDto }) {
  const t = useTranslations('operatorLog.facts');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
      <Panel title={t('title')}>
        <DataList
          entries={[
            { term: t('who'), value: <EntryActor {...entry} /> },
            { term: t('occurred'), value: <ExactTime at={entry.occurredAt} /> },
            { term: t('recorded'), value: <ExactTime at={entry.recordedAt} /> },
            { term: t('class'), value: entry.class },
            { term: t('kind'), value: code(`${entry.kind} ${entry.kindVersion}`) },
            { term: t('origin'), value: t(`origins.${entry.origin}`) },
            { term: t('event'), value: code(entry.eventId) },
            { term: t('request'), value: code(entry.requestId) },
          ]}
        />
      </Panel>
      <Panel title={t('payload')}>
        <CodeBlock code={JSON.stringify(entry.payload, null, 2)} language="json" />
        {entry.personal !== null && <p className="mt-3 text-14 text-ink-soft">{t(`personal.${entry.personal}`)}</p>}
      </Panel>
      <div className="lg:col-span-2">
        <VouchedRows entry={entry} />
      </div>
    </div>
  );
}

function VouchedRows({ entry: { changes } }: { readonly entry: EntryDto }) {
  const t = useTranslations('operatorLog.rows');
  return (
    <Panel title={t('title')}>
      {changes.length === 0 ? (
        <p className="text-ink-soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          rows={changes}
          rowKey={({ table, id, version }) => `${table} ${id} ${version}`}
          columns={[
            { key: 'table', header: t('table'), rowHeader: true, cell: ({ table }) => code(table) },
            { key: 'id', header: t('row'), cell: ({ id }) => code(id) },
            { key: 'version', header: t('version'), numeric: true, cell: ({ version }) => version },
          ]}
        />
      )}
    </Panel>
  );
}

function ExactTime({ at }: { readonly at: Date }) {
  const locale = useLocale();
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      {absoluteTime(at, 'UTC', locale)}
    </time>
  );
}

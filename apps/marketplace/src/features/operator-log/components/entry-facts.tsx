import type { EntryDto } from '@assay/services/operator/read-entry';
import { CodeBlock } from '@assay/ui/code-block';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { absoluteTime } from '@assay/ui/format-time';
import { EntryActor } from './entry-table';

const code = (text: string) => <code className="font-mono text-14 break-all">{text}</code>;

/** All that one entry of the log says: who, when, what it vouches for, and its payload as it is stored. */
export function EntryFacts({ entry }: { readonly entry: EntryDto }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
      <Panel title="What happened">
        <DataList
          entries={[
            { term: 'Who', value: <EntryActor {...entry} /> },
            { term: 'Occurred', value: exactTime(entry.occurredAt) },
            { term: 'Recorded', value: exactTime(entry.recordedAt) },
            { term: 'Class', value: entry.class },
            { term: 'Kind and version', value: code(`${entry.kind} ${entry.kindVersion}`) },
            { term: 'Origin', value: entry.origin },
            { term: 'Event', value: code(entry.eventId) },
            { term: 'Request', value: code(entry.requestId) },
          ]}
        />
      </Panel>
      <Panel title="Payload">
        <CodeBlock code={JSON.stringify(entry.payload, null, 2)} language="json" />
      </Panel>
      <div className="lg:col-span-2">
        <Panel title="Rows that it vouches for">
          {entry.changes.length === 0 ? (
            <p className="text-ink-soft">
              None: this event records that something was seen, asked or decided, and changes no row.
            </p>
          ) : (
            <Table
              caption="Rows that this event vouches for"
              density="compact"
              rows={entry.changes}
              rowKey={({ table, id, version }) => `${table} ${id} ${version}`}
              columns={[
                { key: 'table', header: 'Table', rowHeader: true, cell: ({ table }) => code(table) },
                { key: 'id', header: 'Row', cell: ({ id }) => code(id) },
                { key: 'version', header: 'Version', numeric: true, cell: ({ version }) => version },
              ]}
            />
          )}
        </Panel>
      </div>
    </div>
  );
}

function exactTime(at: Date) {
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      {absoluteTime(at)}
    </time>
  );
}

import type { TestPage } from '@assay/protocol/dto/test';
import { Table } from '@assay/ui/table';

/** What the test asks: each objective with what a person can do who has reached it. */
export function ObjectiveTable({ objectives }: { readonly objectives: TestPage['objectives'] }) {
  return (
    <Table
      caption="Objectives of the test"
      columns={[
        { key: 'title', header: 'Objective', rowHeader: true, cell: ({ title }) => title },
        {
          key: 'outcome',
          header: 'Outcome',
          cell: ({ outcome }) => <span className="text-ink-soft">{outcome}</span>,
        },
        { key: 'levels', header: 'Asks to', cell: ({ levels }) => levels.join(', ') },
        { key: 'questions', header: 'Questions', numeric: true, cell: ({ questions }) => questions },
      ]}
      rows={objectives}
      rowKey={({ id }) => id}
    />
  );
}

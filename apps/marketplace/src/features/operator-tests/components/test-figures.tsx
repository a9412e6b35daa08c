import type { TestFigures as Figures } from '@assay/services/operator/read-test-figures';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';

/** How each test is taken and passed, as the log says. */
export function TestFigures({ figures }: { readonly figures: readonly Figures[] }) {
  return (
    <Panel title="Taken and passed">
      {figures.length === 0 ? (
        <EmptyState title="Every test that somebody began will stand here." />
      ) : (
        <Table
          caption="Tests by how they are taken and passed"
          density="compact"
          columns={columns}
          rows={figures}
          rowKey={({ slug, testVersion }) => `${slug} ${testVersion}`}
        />
      )}
    </Panel>
  );
}

const count = (key: 'taken' | 'passed' | 'abandoned' | 'running', header: string): Column<Figures> => ({
  key,
  header,
  numeric: true,
  cell: (row) => row[key].toLocaleString('en'),
});

const columns: readonly Column<Figures>[] = [
  {
    key: 'title',
    header: 'Test',
    rowHeader: true,
    cell: ({ slug, title, testVersion }) => (
      <a href={`/tests/${slug}`} className="text-link">
        {title}, version {testVersion}
      </a>
    ),
  },
  count('taken', 'Scored'),
  count('passed', 'Passed'),
  {
    key: 'rate',
    header: 'Pass rate',
    numeric: true,
    cell: ({ taken, passed }) => (taken === 0 ? 'not yet known' : `${Math.round((100 * passed) / taken)} %`),
  },
  count('abandoned', 'Given up'),
  count('running', 'Running'),
  {
    key: 'minutes',
    header: 'Median time',
    numeric: true,
    cell: ({ medianMinutes }) => (medianMinutes === null ? 'not yet known' : `${medianMinutes.toFixed(1)} min`),
  },
];

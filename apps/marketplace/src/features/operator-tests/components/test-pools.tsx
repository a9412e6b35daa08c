import type { TestPool } from '@assay/services/operator/read-test-figures';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { ProgressBar } from '@assay/ui/progress-bar';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';

/** How far the questions of each test are proven on this installation. */
export function TestPools({ pools }: { readonly pools: readonly TestPool[] }) {
  return (
    <Panel title="Questions proven here">
      {pools.length === 0 ? (
        <EmptyState title="The test service lists its tests here when it first runs." />
      ) : (
        <Table
          caption="Pools of proven questions"
          density="compact"
          columns={columns}
          rows={pools}
          rowKey={({ slug, testVersion }) => `${slug} ${testVersion}`}
        />
      )}
    </Panel>
  );
}

const columns: readonly Column<TestPool>[] = [
  {
    key: 'title',
    header: 'Test',
    rowHeader: true,
    cell: ({ title, testVersion }) => `${title}, version ${testVersion}`,
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state }) =>
      state === 'offered' ? (
        <StateBadge tone="good">Can be taken</StateBadge>
      ) : (
        <StateBadge tone="progress">Being prepared</StateBadge>
      ),
  },
  {
    key: 'proven',
    header: 'Proven questions',
    cell: ({ title, proven, target }) => (
      <ProgressBar
        label={`Proven questions of ${title}`}
        value={Math.min(proven, target)}
        max={target}
        said={`${proven} of ${target}`}
      />
    ),
  },
  { key: 'needed', header: 'Needed to open', numeric: true, cell: ({ needed }) => needed },
  {
    key: 'guess',
    header: 'Passing by guessing',
    numeric: true,
    cell: ({ guessChance }) => `${(100 * guessChance).toPrecision(2)} %`,
  },
];

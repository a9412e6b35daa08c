import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import type { Tone } from '@assay/ui/tone';
import type { LoadedSystem } from '../page-data';
import type { Readiness } from '../readiness';

const states: Readonly<Record<Readiness['state'], { readonly label: string; readonly tone: Tone }>> = {
  ready: { label: 'Ready', tone: 'good' },
  not_ready: { label: 'Not ready', tone: 'attention' },
  silent: { label: 'Does not answer', tone: 'bad' },
  unknown: { label: 'Not asked', tone: 'neutral' },
};

export function Processes({ processes, versions }: Pick<LoadedSystem, 'processes' | 'versions'>) {
  return (
    <Panel title="Processes">
      <DataList
        entries={[
          ...processes.map(({ name, state, reason }) => ({
            term: name,
            value: (
              <>
                <StateBadge tone={states[state].tone}>{states[state].label}</StateBadge>
                {reason !== null && <span className="block text-14 text-ink-faint">{reason}</span>}
              </>
            ),
          })),
          {
            term: 'Versions',
            value: `Assay ${versions.assay}, Node ${versions.node}, PostgreSQL ${versions.postgres}`,
          },
        ]}
      />
    </Panel>
  );
}

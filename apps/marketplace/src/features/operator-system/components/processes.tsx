import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import type { Tone } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import type { LoadedSystem } from '../page-data';
import type { Readiness } from '../readiness';

const tones: Readonly<Record<Readiness['state'], Tone>> = {
  ready: 'good',
  not_ready: 'attention',
  silent: 'bad',
  unknown: 'neutral',
};

export function Processes({ processes, versions }: Pick<LoadedSystem, 'processes' | 'versions'>) {
  const t = useTranslations('operatorSystem.processes');
  return (
    <Panel title={t('title')}>
      <DataList
        entries={[
          ...processes.map(({ name, state, reason }) => ({
            term: name,
            value: (
              <>
                <StateBadge tone={tones[state]}>{t(`state.${state}`)}</StateBadge>
                {state === 'unknown' && <span className="block text-14 text-ink-faint">{t('noAddress')}</span>}
                {reason !== null && <span className="block text-14 text-ink-faint">{reason}</span>}
              </>
            ),
          })),
          {
            term: t('versions'),
            value: `Assay ${versions.assay}, Node ${versions.node}, PostgreSQL ${versions.postgres}`,
          },
        ]}
      />
    </Panel>
  );
}

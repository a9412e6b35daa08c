import type { TestChange, TestEffect } from '@assay/protocol/dto/impact';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { Worth } from './worth';

type Props = { readonly effect: TestEffect; readonly shownBadges: number; readonly isDemo: boolean };

/** What was estimated of a test's badge on this market; as long as too few events speak, that nothing is known. */
export function MeasuredWorth({ effect, shownBadges, isDemo }: Props) {
  const t = useTranslations('tests.worth');
  const { projects, projectValue, eventsNeeded, isSimulated, asOf } = effect;
  if (!projects && !projectValue) {
    return <Worth shownBadges={shownBadges} isDemo={isDemo} eventsNeeded={eventsNeeded} />;
  }
  return (
    <>
      {projects && <Change said={t('projects', { percent: projects.percent })} change={projects} />}
      {projectValue && <Change said={t('projectValue', { percent: projectValue.percent })} change={projectValue} />}
      {isSimulated && <span className="block text-14 text-ink-faint">{t('simulated')}</span>}
      <Why>
        {t('compared')} {asOf && t('asOf', { date: asOf })}
      </Why>
    </>
  );
}

function Change({ said, change: { ci95, events } }: { readonly said: string; readonly change: TestChange }) {
  const t = useTranslations('tests.worth');
  const [low, high] = ci95;
  return (
    <span className="block tabular-nums">
      {said} <span className="text-14 text-ink-faint">({t('interval', { low, high, events })})</span>
    </span>
  );
}

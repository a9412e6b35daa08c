import type { TestChange, TestEffect } from '@assay/protocol/dto/impact';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { EstimatedFrom } from './estimated-from';
import { Worth, type WorthProps } from './worth';

/** What was estimated of a test's badge on this market; as long as too few events speak, that nothing is known. */
export function MeasuredWorth({ effect, ...unknown }: WorthProps) {
  return isKnown(effect) ? <KnownWorth effect={effect} /> : <Worth effect={effect} {...unknown} />;
}

/** Whether there is a change that rests on enough events. */
export function isKnown({ projects, projectValue }: TestEffect): boolean {
  return projects !== null || projectValue !== null;
}

/** Each change that may be shown, with its interval and what it rests on. */
export function KnownWorth({ effect }: { readonly effect: TestEffect }) {
  const t = useTranslations('tests.worth');
  const { projects, projectValue, badges, isSimulated } = effect;
  return (
    <>
      {projects && <Change said={t('projects', { percent: projects.percent })} change={projects} badges={badges} />}
      {projectValue && (
        <Change said={t('projectValue', { percent: projectValue.percent })} change={projectValue} badges={badges} />
      )}
      {isSimulated && <span className="block text-14 text-ink-faint">{t('simulated')}</span>}
      <Why>
        {t('compared')} {t('spoke')}
        <EstimatedFrom effect={effect} />
      </Why>
    </>
  );
}

type ChangeProps = { readonly said: string; readonly change: TestChange; readonly badges: number };

function Change({ said, change: { ci95, events }, badges }: ChangeProps) {
  const t = useTranslations('tests.worth');
  const [low, high] = ci95;
  return (
    <span className="block tabular-nums">
      {said} <span className="text-14 text-ink-faint">({t('interval', { low, high, events, badges })})</span>
    </span>
  );
}

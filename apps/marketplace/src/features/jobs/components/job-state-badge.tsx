import type { JobState } from '@assay/domain/job/states';
import { StateBadge } from '@assay/ui/state-badge';
import type { Tone } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';

const tones: Readonly<Record<JobState, Tone>> = {
  draft: 'neutral',
  open: 'progress',
  filled: 'good',
  cancelled: 'neutral',
  expired: 'attention',
  removed: 'bad',
};

/** How far a job has come, in a word; a state that a newer version knows is shown by its own name. */
export function JobStateBadge({ state }: { readonly state: string }) {
  const t = useTranslations('jobs.state');
  if (!isJobState(state)) return <StateBadge tone="neutral">{state}</StateBadge>;
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>;
}

function isJobState(state: string): state is JobState {
  return Object.hasOwn(tones, state);
}

import { ToneShape, type Tone } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import type { SendState } from './sender';

/** Says whether what was chosen is kept, and what happens when it is not. */
export function SaveLine({ state, isMoving }: { readonly state: SendState; readonly isMoving: boolean }) {
  const t = useTranslations('attempt.island.save');
  const said = wordsOf(state, isMoving, t);
  return (
    <p role="status" className="flex min-h-6 items-center gap-1.5 text-14 text-ink-soft">
      {said !== null && (
        <>
          <ToneShape tone={said.tone} />
          {said.text}
        </>
      )}
    </p>
  );
}

type Words = ReturnType<typeof useTranslations<'attempt.island.save'>>;

function wordsOf(state: SendState, isMoving: boolean, t: Words): { readonly tone: Tone; readonly text: string } | null {
  switch (state.kind) {
    case 'sending':
      return { tone: 'progress', text: t('sending') };
    case 'waiting':
      return {
        tone: 'attention',
        text: t('waiting', { seconds: Math.round(state.pauseMs / 1000) }),
      };
    case 'refused':
      return { tone: 'bad', text: state.message };
    case 'saved':
      return isMoving ? { tone: 'progress', text: t('turning') } : { tone: 'good', text: t('saved') };
    case 'idle':
      return isMoving ? { tone: 'progress', text: t('turning') } : null;
  }
}

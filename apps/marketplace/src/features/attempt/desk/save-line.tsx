import { ToneShape, type Tone } from '@assay/ui/tone';
import type { SendState } from './sender';

/** Says whether what was chosen is kept, and what happens when it is not. */
export function SaveLine({ state, isMoving }: { readonly state: SendState; readonly isMoving: boolean }) {
  const said = wordsOf(state, isMoving);
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

function wordsOf(state: SendState, isMoving: boolean): { readonly tone: Tone; readonly text: string } | null {
  switch (state.kind) {
    case 'sending':
      return { tone: 'progress', text: 'Saving…' };
    case 'waiting':
      return {
        tone: 'attention',
        text: `No connection. Your choice is kept here and sent again in ${Math.round(state.pauseMs / 1000)} s.`,
      };
    case 'refused':
      return { tone: 'bad', text: state.message };
    case 'saved':
      return isMoving ? { tone: 'progress', text: 'Turning the page…' } : { tone: 'good', text: 'Saved' };
    case 'idle':
      return isMoving ? { tone: 'progress', text: 'Turning the page…' } : null;
  }
}

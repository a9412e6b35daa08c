import type { OwnBadge } from '@assay/protocol/dto/badge';
import type { Tone } from '@assay/ui/tone';

type StateWords = { readonly label: string; readonly tone: Tone };

const words: Readonly<Record<OwnBadge['state'], StateWords>> = {
  issued: { label: 'New, seen by you alone', tone: 'attention' },
  shown: { label: 'Shown to everybody', tone: 'good' },
  hidden: { label: 'Private', tone: 'neutral' },
  revoked: { label: 'Revoked', tone: 'bad' },
};

/** Who may see a badge, in the words of the page. */
export function badgeState({ state, expiresAt }: Pick<OwnBadge, 'state' | 'expiresAt'>, now: Date): StateWords {
  const isOver = state !== 'revoked' && new Date(expiresAt) <= now;
  return isOver ? { label: 'Expired, on no list any more', tone: 'attention' } : words[state];
}

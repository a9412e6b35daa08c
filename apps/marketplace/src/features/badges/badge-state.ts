import type { OwnBadge } from '@assay/protocol/dto/badge';
import type { Tone } from '@assay/ui/tone';

type Standing = OwnBadge['state'] | 'expired';

const tones: Readonly<Record<Standing, Tone>> = {
  issued: 'attention',
  shown: 'good',
  hidden: 'neutral',
  revoked: 'bad',
  expired: 'attention',
};

/** Who may see a badge: the key of the words for it, and their tone. */
export function badgeState(
  { state, expiresAt }: Pick<OwnBadge, 'state' | 'expiresAt'>,
  now: Date,
): { readonly standing: Standing; readonly tone: Tone } {
  const isOver = state !== 'revoked' && new Date(expiresAt) <= now;
  const standing = isOver ? 'expired' : state;
  return { standing, tone: tones[standing] };
}

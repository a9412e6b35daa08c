import type { BadgeMark } from '@assay/protocol/dto/badge';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { hallmarksOf } from '../hallmarks-of';

export type BadgeLinksProps = {
  readonly badges: readonly BadgeMark[];
  /** What stands where there is none; nothing when left out. */
  readonly none?: string;
};

/** The badges of a person, each a row of hallmarks that opens its credential. */
export function BadgeLinks({ badges, none }: BadgeLinksProps) {
  if (badges.length === 0) return none === undefined ? null : <span className="text-14 text-ink-faint">{none}</span>;
  return (
    <ul aria-label="Badges" className="grid gap-2">
      {badges.map((badge) => (
        <li key={badge.badgeId}>
          <a href={`/credentials/${badge.badgeId}`} className="group inline-grid gap-0.5 rounded-sm">
            <HallmarkRow marks={hallmarksOf(badge)} size="small" still />
            <span className="text-14 text-ink-soft group-hover:underline">
              {badge.title} · {badge.level}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

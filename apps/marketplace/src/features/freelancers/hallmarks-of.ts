import { dateLetter, type Hallmarks } from '@assay/domain/badge/hallmark';
import type { BadgeMark } from '@assay/protocol/dto/badge';

/** The four marks of a badge. */
export function hallmarksOf({ title, level, band, assurance, awardedAt }: Omit<BadgeMark, 'badgeId'>): Hallmarks {
  const tested = new Date(awardedAt);
  return {
    skill: title,
    level,
    ...(band === null ? {} : { band }),
    assurance,
    year: tested.getUTCFullYear(),
    dateLetter: dateLetter(tested),
  };
}

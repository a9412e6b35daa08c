import { briefsClerical } from '../content/briefs-clerical';
import { briefsCreative } from '../content/briefs-creative';
import { briefsProfessional } from '../content/briefs-professional';
import { briefsSales } from '../content/briefs-sales';
import { briefsSoftware } from '../content/briefs-software';
import { briefsWriting } from '../content/briefs-writing';
import type { Brief } from '../content/types';

export const briefs: readonly Brief[] = [
  ...briefsSoftware,
  ...briefsCreative,
  ...briefsWriting,
  ...briefsClerical,
  ...briefsSales,
  ...briefsProfessional,
];

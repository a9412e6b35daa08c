import { briefsProfessional1 } from './briefs-professional-1';
import { briefsProfessional2 } from './briefs-professional-2';
import { briefsProfessional3 } from './briefs-professional-3';
import { briefsProfessional4 } from './briefs-professional-4';
import type { Brief } from './types';

export const briefsProfessional: readonly Brief[] = [
  ...briefsProfessional1,
  ...briefsProfessional2,
  ...briefsProfessional3,
  ...briefsProfessional4,
];

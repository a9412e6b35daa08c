import { briefsProfessional1 } from './briefs-professional-1';
import { briefsProfessional2 } from './briefs-professional-2';
import { briefsProfessional3 } from './briefs-professional-3';
import { briefsProfessional4 } from './briefs-professional-4';
import { briefsProfessional5 } from './briefs-professional-5';
import { briefsProfessional6 } from './briefs-professional-6';
import type { Brief } from './types';

export const briefsProfessional: readonly Brief[] = [
  ...briefsProfessional1,
  ...briefsProfessional2,
  ...briefsProfessional3,
  ...briefsProfessional4,
  ...briefsProfessional5,
  ...briefsProfessional6,
];

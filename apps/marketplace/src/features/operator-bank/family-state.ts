import type { FamilyState } from '@assay/domain/assessment/family-states';
import type { Tone } from '@assay/ui/tone';

export const familyStateTones = {
  draft: 'neutral',
  review: 'progress',
  pilot: 'progress',
  active: 'good',
  suspended: 'bad',
  retired: 'neutral',
} as const satisfies Record<FamilyState, Tone>;

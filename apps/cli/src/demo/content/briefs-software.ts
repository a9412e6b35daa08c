import { briefsSoftware1 } from './briefs-software-1';
import { briefsSoftware2 } from './briefs-software-2';
import { briefsSoftware3 } from './briefs-software-3';
import { briefsSoftware4 } from './briefs-software-4';
import { briefsSoftware5 } from './briefs-software-5';
import { briefsSoftware6 } from './briefs-software-6';
import type { Brief } from './types';

export const briefsSoftware: readonly Brief[] = [
  ...briefsSoftware1,
  ...briefsSoftware2,
  ...briefsSoftware3,
  ...briefsSoftware4,
  ...briefsSoftware5,
  ...briefsSoftware6,
];

import { briefsClerical1 } from './briefs-clerical-1';
import { briefsClerical2 } from './briefs-clerical-2';
import { briefsClerical3 } from './briefs-clerical-3';
import { briefsClerical4 } from './briefs-clerical-4';
import { briefsClerical5 } from './briefs-clerical-5';
import { briefsClerical6 } from './briefs-clerical-6';
import type { Brief } from './types';

export const briefsClerical: readonly Brief[] = [
  ...briefsClerical1,
  ...briefsClerical2,
  ...briefsClerical3,
  ...briefsClerical4,
  ...briefsClerical5,
  ...briefsClerical6,
];

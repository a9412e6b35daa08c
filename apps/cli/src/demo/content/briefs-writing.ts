import { briefsWriting1 } from './briefs-writing-1';
import { briefsWriting2 } from './briefs-writing-2';
import { briefsWriting3 } from './briefs-writing-3';
import { briefsWriting4 } from './briefs-writing-4';
import type { Brief } from './types';

export const briefsWriting: readonly Brief[] = [
  ...briefsWriting1,
  ...briefsWriting2,
  ...briefsWriting3,
  ...briefsWriting4,
];

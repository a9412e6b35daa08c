import { briefsWriting1 } from './briefs-writing-1';
import { briefsWriting2 } from './briefs-writing-2';
import { briefsWriting3 } from './briefs-writing-3';
import { briefsWriting4 } from './briefs-writing-4';
import { briefsWriting5 } from './briefs-writing-5';
import { briefsWriting6 } from './briefs-writing-6';
import type { Brief } from './types';

export const briefsWriting: readonly Brief[] = [
  ...briefsWriting1,
  ...briefsWriting2,
  ...briefsWriting3,
  ...briefsWriting4,
  ...briefsWriting5,
  ...briefsWriting6,
];

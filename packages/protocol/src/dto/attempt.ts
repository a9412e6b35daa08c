import { z } from 'zod';

const shownTable = z.object({
  name: z.string().nullable(),
  columns: z.array(z.object({ name: z.string(), type: z.string().nullable() })).readonly(),
  rows: z.array(z.array(z.string().nullable()).readonly()).readonly(),
  notes: z.array(z.string()).readonly(),
});

export const shownQuestion = z.object({
  stem: z.string(),
  tables: z.array(shownTable).readonly(),
  code: z.string().nullable(),
  wanted: shownTable.nullable(),
});

export const shownOption = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), table: shownTable }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);

/** One question as the candidate meets it; ids mean nothing outside this attempt. */
export const servedQuestion = z.object({
  itemId: z.string(),
  position: z.number().int(),
  total: z.number().int(),
  question: shownQuestion,
  options: z.array(z.object({ optionId: z.string(), option: shownOption })),
  chosen: z.string().nullable(),
  isFlagged: z.boolean(),
});

export type ServedQuestion = z.infer<typeof servedQuestion>;

/** Where a candidate stands: enough to go on after a lost connection or on another device. */
export const attemptProgress = z.object({
  attemptId: z.string(),
  test: z.string(),
  testTitle: z.string(),
  testVersion: z.number().int(),
  attemptNo: z.number().int(),
  state: z.enum(['started', 'graded', 'abandoned']),
  startedAt: z.string(),
  deadlineAt: z.string(),
  /** The database's time, by which the deadline is decided. */
  now: z.string(),
  items: z.array(
    z.object({ itemId: z.string(), position: z.number().int(), isAnswered: z.boolean(), isFlagged: z.boolean() }),
  ),
});

export type AttemptProgress = z.infer<typeof attemptProgress>;

export const savedAnswer = z.object({
  itemId: z.string(),
  optionId: z.string(),
  savedAt: z.string(),
  answered: z.number().int(),
  total: z.number().int(),
});

export type SavedAnswer = z.infer<typeof savedAnswer>;

export const attemptResult = z.object({
  attemptId: z.string(),
  test: z.string(),
  testTitle: z.string(),
  testVersion: z.number().int(),
  attemptNo: z.number().int(),
  state: z.enum(['graded', 'abandoned']),
  score: z.number().nullable(),
  maxScore: z.number(),
  passMark: z.number(),
  passed: z.boolean().nullable(),
  standardError: z.number().nullable(),
  bands: z.array(
    z.object({
      objective: z.string(),
      title: z.string(),
      outcome: z.string(),
      band: z.enum(['strong', 'partial', 'to_practise']),
    }),
  ),
  startedAt: z.string(),
  endedAt: z.string(),
  submittedBy: z.enum(['person', 'deadline']).nullable(),
  /** From when the test may be taken again; null after a pass. */
  retakeAt: z.string().nullable(),
  next: z.enum(['show_badge', 'practise_and_retake', 'done']),
});

export type AttemptResult = z.infer<typeof attemptResult>;

/** One line of a person's own history. */
export const ownAttempt = z.object({
  attemptId: z.string(),
  test: z.string(),
  testTitle: z.string(),
  testVersion: z.number().int(),
  attemptNo: z.number().int(),
  state: z.enum(['started', 'graded', 'abandoned']),
  startedAt: z.string(),
  deadlineAt: z.string(),
  endedAt: z.string().nullable(),
  score: z.number().nullable(),
  maxScore: z.number(),
  passMark: z.number(),
  passed: z.boolean().nullable(),
  retakeAt: z.string().nullable(),
});

export type OwnAttempt = z.infer<typeof ownAttempt>;

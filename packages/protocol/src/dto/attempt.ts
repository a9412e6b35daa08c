import { z } from 'zod';

const shownTable = z.object({
  name: z.string().nullable(),
  columns: z.array(z.object({ name: z.string(), type: z.string().nullable() })).readonly(),
  rows: z.array(z.array(z.string().nullable()).readonly()).readonly(),
  notes: z.array(z.string()).readonly(),
});

const codeLanguage = z.enum([
  'sql',
  'javascript',
  'typescript',
  'python',
  'shell',
  'html',
  'css',
  'http',
  'json',
  'formula',
  'text',
  'prose',
]);

export type CodeLanguage = z.infer<typeof codeLanguage>;

export const shownOption = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), table: shownTable }),
  z.object({ kind: z.literal('code'), language: codeLanguage, text: z.string() }),
  /** What a program printed. */
  z.object({ kind: z.literal('output'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);

export const shownQuestion = z.object({
  stem: z.string(),
  tables: z.array(shownTable).readonly(),
  listings: z.array(z.object({ title: z.string().nullable(), language: codeLanguage, text: z.string() })).readonly(),
  /** The result that the chosen piece of code must have, where the question is of that kind. */
  wanted: shownOption.nullable(),
});

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

/** Which sitting of which test it is. */
const heading = z.object({
  attemptId: z.string(),
  test: z.string(),
  testTitle: z.string(),
  testVersion: z.number().int(),
  attemptNo: z.number().int(),
  startedAt: z.string(),
});

/** Whether and from when the test may be taken again, as decided when this was read. */
export const retake = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('running') }),
  z.object({ kind: z.literal('wait'), at: z.string() }),
  z.object({ kind: z.literal('passed'), at: z.string() }),
]);

export type RetakeDto = z.infer<typeof retake>;

/** Where a candidate stands: enough to go on after a lost connection or on another device. */
export const attemptProgress = heading.extend({
  state: z.enum(['started', 'graded', 'abandoned']),
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

/** What became of an attempt, with the mark that held when it began. */
const outcome = heading.extend({
  score: z.number().nullable(),
  maxScore: z.number(),
  passMark: z.number(),
  passed: z.boolean().nullable(),
});

export const attemptResult = outcome.extend({
  state: z.enum(['graded', 'abandoned']),
  standardError: z.number().nullable(),
  bands: z.array(
    z.object({
      objective: z.string(),
      title: z.string(),
      outcome: z.string(),
      /** On how many scored questions the band rests. */
      questions: z.number().int(),
      band: z.enum(['strong', 'partial', 'to_practise']),
    }),
  ),
  endedAt: z.string(),
  submittedBy: z.enum(['person', 'deadline']).nullable(),
  /** Scored questions that turned out to be doubtful and count as right for everybody. */
  credited: z.number().int(),
  /** What was scored before they did, where that was less. */
  firstScore: z.number().nullable(),
  /** Null when the test is offered no more. */
  retake: retake.nullable(),
  next: z.enum(['show_badge', 'practise_and_retake', 'done']),
});

export type AttemptResult = z.infer<typeof attemptResult>;

/** One line of a person's own history. */
export const ownAttempt = outcome.extend({
  state: z.enum(['started', 'graded', 'abandoned']),
  deadlineAt: z.string(),
  endedAt: z.string().nullable(),
  /** On the newest attempt at each test; null on those before it, and when the test is offered no more. */
  retake: retake.nullable(),
});

export type OwnAttempt = z.infer<typeof ownAttempt>;

import { z } from 'zod';
import { shownOption, shownQuestion } from './attempt';
import { testEffect } from './impact';

/** A test as everybody may know it. */
export const testSummary = z.object({
  slug: z.string(),
  testVersion: z.number().int(),
  title: z.string(),
  summary: z.string(),
  field: z.string(),
  skills: z.array(z.string()),
  state: z.enum(['preparing', 'offered']),
  /** Whether no form can be drawn for now, since families of questions are suspended. */
  isWithheld: z.boolean(),
  openBook: z.boolean(),
  awardsBadge: z.boolean(),
  questions: z.number().int(),
  scoredQuestions: z.number().int(),
  minutes: z.number(),
  typicalMinutes: z.number(),
  passMark: z.number().int(),
  validMonths: z.number().int(),
  /** Chance of passing by guessing, exact, for the fewest options that a form may have. */
  guessChance: z.number(),
  /** Questions proven so far, needed to open, and wanted in the end. */
  pool: z.object({ proven: z.number().int(), needed: z.number().int(), target: z.number().int() }),
  figures: z.object({
    graded: z.number().int(),
    passed: z.number().int(),
    abandoned: z.number().int(),
    /** How many of the graded attempts were answered by a program: none outside a demo. */
    simulated: z.number().int(),
  }),
});

export type TestSummary = z.infer<typeof testSummary>;

/** A test in the catalogue, with the number of people who show its badge and what is known of its worth; null without a badge. */
export const catalogueEntry = testSummary.extend({
  shownBadges: z.number().int().nullable(),
  effect: testEffect.nullable(),
});

export type CatalogueEntry = z.infer<typeof catalogueEntry>;

export const practiceQuestion = z.object({
  id: z.string(),
  objective: z.string(),
  question: shownQuestion,
  options: z.array(z.object({ option: shownOption, isKey: z.boolean(), reason: z.string() })),
});

export const testPage = testSummary.extend({
  objectives: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outcome: z.string(),
      questions: z.number().int(),
      /** Cognitive levels at which its questions ask, the lowest first. */
      levels: z.array(z.enum(['recall', 'understand', 'apply', 'analyse'])),
    }),
  ),
  pilots: z.number().int(),
  passMarkReason: z.string(),
  notionalHours: z.number(),
  sources: z.array(z.string()),
  retakeWaitDays: z.number().int(),
  practice: z.array(practiceQuestion),
});

export type TestPage = z.infer<typeof testPage>;

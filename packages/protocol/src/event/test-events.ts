import { z } from 'zod';
import { defineEvent } from './definition';
import { did, id, instant, multibaseKey, slug } from './fields';

const attempt = z.object({
  attemptId: id,
  accountId: id,
  test: slug,
  testVersion: z.number().int(),
  attemptNo: z.number().int(),
  /** The terms that held when the attempt began; later changes of settings leave them as they are. */
  passMark: z.number().int(),
  maxScore: z.number().int(),
  minutes: z.number(),
  retakeWaitDays: z.number().int(),
});
const badge = z.object({
  badgeId: id,
  attemptId: id,
  accountId: id,
  achievement: slug,
  achievementVersion: z.number().int(),
});

const offering = z.object({ test: slug, testVersion: z.number().int() });

export const testEvents = {
  'test.prepared': defineEvent('A version of a test is being prepared', offering),
  'test.offered': defineEvent(
    'Enough questions of the test are proven; it can be taken',
    offering.extend({
      passMark: z.number(),
      maxScore: z.number(),
      minutes: z.number(),
      guessChance: z.number(),
      provenQuestions: z.number().int(),
    }),
  ),
  'attempt.started': defineEvent('A test was started', attempt.extend({ deadlineAt: instant })),
  'attempt.graded': defineEvent(
    'A test was scored, passed or not',
    attempt.extend({
      score: z.number(),
      passed: z.boolean(),
      standardError: z.number().nullable(),
      durationS: z.number(),
      submittedBy: z.enum(['person', 'deadline']),
      bands: z.array(z.object({ objective: slug, band: z.enum(['strong', 'partial', 'to_practise']) })),
      /** Null when the test may be taken again at once. */
      retakeAt: instant.nullable(),
      /** Whether a pass of this test attaches a badge; a quiz that only informs does not. */
      awardsBadge: z.boolean(),
    }),
  ),
  'attempt.abandoned': defineEvent('A test was given up unfinished', attempt),
  'achievement.published': defineEvent(
    'The criteria of a version of a test were fixed, with its first badge',
    z.object({ achievement: slug, achievementVersion: z.number().int() }),
  ),
  'signing_key.listed': defineEvent(
    'The public half of a key that signs badges was published',
    z.object({ signingKeyId: id, did, publicKeyMultibase: multibaseKey }),
  ),
  'badge.issued': defineEvent('A signed badge was issued; nobody but its owner sees it yet', badge),
  'badge.shown': defineEvent('The owner made the badge visible', badge),
  'badge.hidden': defineEvent('The owner hid the badge', badge),
  'badge.revoked': defineEvent('The badge was revoked; why stands in the badge', badge),
};

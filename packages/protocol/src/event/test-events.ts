import { z } from 'zod';
import { defineEvent } from './definition';
import { did, id, instant, multibaseKey, runtimeVersion, slug } from './fields';

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

/** A version of a family as it stands on this installation. */
const family = z.object({ standingId: id, test: slug, family: slug, familyVersion: z.number().int() });
const scored = attempt.extend({
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
});

export const testEvents = {
  'test.prepared': defineEvent(
    { en: 'A version of a test is being prepared', de: 'Eine Fassung eines Tests wird vorbereitet' },
    offering,
  ),
  'test.offered': defineEvent(
    {
      en: 'Enough questions of the test are proven; it can be taken',
      de: 'Genug Fragen des Tests sind erprobt; er kann abgelegt werden',
    },
    offering.extend({
      passMark: z.number(),
      maxScore: z.number(),
      minutes: z.number(),
      guessChance: z.number(),
      provenQuestions: z.number().int(),
    }),
  ),
  'family.prepared': defineEvent(
    { en: 'A family of questions came with the code', de: 'Eine Fragenfamilie kam mit dem Programm' },
    family.extend({ state: slug }),
  ),
  'family.staged': defineEvent(
    {
      en: 'The authors brought a family of questions to another stage',
      de: 'Die Autoren haben eine Fragenfamilie auf eine andere Stufe gebracht',
    },
    family.extend({ from: slug, to: slug }),
  ),
  'family.suspended': defineEvent(
    {
      en: 'The key of one of its questions is doubtful; the family is not asked for now',
      de: 'Die Lösung einer ihrer Fragen ist zweifelhaft; die Fragenfamilie wird vorerst nicht gestellt',
    },
    family.extend({ from: slug, variantId: id, reason: slug }),
  ),
  'family.reinstated': defineEvent(
    {
      en: 'An operator lets a suspended family of questions be asked again; why stands with it',
      de: 'Ein Betreiber lässt eine ausgesetzte Fragenfamilie wieder stellen; warum, steht bei ihr',
    },
    family.extend({ to: slug }),
  ),
  'family.retired': defineEvent(
    {
      en: 'A family of questions is not asked any more, for good',
      de: 'Eine Fragenfamilie wird nie mehr gestellt',
    },
    family.extend({ from: slug, cause: z.enum(['operator', 'gone_from_code']) }),
  ),
  'variant.withdrawn': defineEvent(
    {
      en: 'The key of a question no longer comes out; it is not asked any more',
      de: 'Die Lösung einer Frage kommt nicht mehr heraus; sie wird nicht mehr gestellt',
    },
    z.object({
      variantId: id,
      test: slug,
      family: slug,
      familyVersion: z.number().int(),
      seedIndex: z.number().int(),
      reason: slug,
      runtime: slug,
      /** With which version the key last came out, and with which it did not. */
      provedWith: runtimeVersion,
      failedWith: runtimeVersion,
    }),
  ),
  'attempt.started': defineEvent(
    { en: 'A test was started', de: 'Ein Test wurde begonnen' },
    attempt.extend({ deadlineAt: instant }),
  ),
  'attempt.simulated': defineEvent(
    {
      en: 'A program answered a test of the demo; it counts in no figure of real people',
      de: 'Ein Programm hat einen Test der Demo beantwortet; er zählt in keiner Zahl über echte Menschen',
    },
    attempt,
  ),
  'attempt.graded': defineEvent(
    { en: 'A test was scored, passed or not', de: 'Ein Test wurde bewertet, bestanden oder nicht' },
    scored,
  ),
  'attempt.rescored': defineEvent(
    {
      en: 'A question of a scored test turned out to be doubtful and counts as right; the result got better',
      de: 'Eine Frage eines bewerteten Tests erwies sich als zweifelhaft und zählt als richtig; das Ergebnis wurde besser',
    },
    scored.extend({
      startedAt: instant,
      scoreBefore: z.number(),
      passedBefore: z.boolean(),
      /** When the attempt was scored at first, by which a badge is dated. */
      gradedAt: instant,
      reason: z.literal('doubtful_key'),
      /** The families of the questions, without what they asked. */
      credited: z.array(z.object({ family: slug, familyVersion: z.number().int() })),
    }),
  ),
  'attempt.abandoned': defineEvent({ en: 'A test was given up unfinished', de: 'Ein Test wurde abgebrochen' }, attempt),
  'achievement.published': defineEvent(
    {
      en: 'The criteria of a version of a test were fixed, with its first badge',
      de: 'Die Kriterien einer Fassung eines Tests wurden festgehalten, mit ihrem ersten Abzeichen',
    },
    z.object({ achievement: slug, achievementVersion: z.number().int() }),
  ),
  'signing_key.listed': defineEvent(
    {
      en: 'The public half of a key that signs badges was published',
      de: 'Die öffentliche Hälfte eines Schlüssels, der Abzeichen signiert, wurde veröffentlicht',
    },
    z.object({ signingKeyId: id, did, publicKeyMultibase: multibaseKey }),
  ),
  'badge.issued': defineEvent(
    {
      en: 'A signed badge was issued; nobody but its owner sees it yet',
      de: 'Ein signiertes Abzeichen wurde ausgestellt; noch sieht es nur sein Inhaber',
    },
    /** Left out by events from before it was told. */
    badge.extend({ expiresAt: instant.optional() }),
    { version: 2 },
  ),
  'badge.shown': defineEvent(
    { en: 'The owner made the badge visible', de: 'Der Inhaber hat das Abzeichen sichtbar gemacht' },
    badge,
  ),
  'badge.hidden': defineEvent({ en: 'The owner hid the badge', de: 'Der Inhaber hat das Abzeichen verborgen' }, badge),
  'badge.revoked': defineEvent(
    {
      en: 'The badge was revoked; why stands in the badge',
      de: 'Das Abzeichen wurde widerrufen; warum, steht beim Abzeichen',
    },
    badge,
  ),
};

import { z } from 'zod';

/** A badge as it appears beside a person: what the four hallmarks need. */
export const badgeMark = z.object({
  badgeId: z.string(),
  achievement: z.string(),
  title: z.string(),
  level: z.string(),
  band: z.string().nullable(),
  assurance: z.enum(['A0', 'A1', 'A2', 'A3']),
  awardedAt: z.string(),
});

export type BadgeMark = z.infer<typeof badgeMark>;

/** A badge as its holder sees it. */
export const ownBadge = badgeMark.extend({
  attemptId: z.string(),
  state: z.enum(['issued', 'shown', 'hidden', 'revoked']),
  credentialUrl: z.string(),
  expiresAt: z.string(),
  revokedReason: z.string().nullable(),
});

export type OwnBadge = z.infer<typeof ownBadge>;

/** A badge in the public list: only those that their holders show. */
export const publishedBadge = z.object({
  id: z.string(),
  credentialUrl: z.string(),
  achievement: z.string(),
  holder: z.string(),
  awardedAt: z.string(),
});

export type PublishedBadge = z.infer<typeof publishedBadge>;

/** The page of one credential. */
export const credentialPage = badgeMark.extend({
  description: z.string(),
  skill: z.string(),
  outcomes: z.array(z.string()),
  holder: z.object({ name: z.string(), slug: z.string().nullable() }),
  issuer: z.object({ id: z.string(), name: z.string() }),
  origin: z.enum(['real', 'simulated']),
  credentialUrl: z.string(),
  achievementUrl: z.string(),
  scorePercent: z.string(),
  passMarkPercent: z.string(),
  expiresAt: z.string(),
  state: z.enum(['issued', 'shown', 'hidden', 'revoked']),
  revokedReason: z.string().nullable(),
  isOwn: z.boolean(),
});

export type CredentialPage = z.infer<typeof credentialPage>;

/** The criteria page of one version of a test. */
export const achievementPage = z.object({
  achievement: z.string(),
  achievementVersion: z.number().int(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
  field: z.string(),
  assurance: z.enum(['A0', 'A1', 'A2', 'A3']),
  skill: z.string(),
  level: z.string(),
  outcomes: z.array(z.string()),
  questionCount: z.number().int(),
  passMark: z.number().int(),
  timeLimitMinutes: z.number(),
  notionalHours: z.number(),
  openBook: z.boolean(),
  /** As the badge states it, in English. */
  retakeRule: z.string(),
  /** The same as a number, to be said in any language; null where an older badge fixed the sentence alone. */
  retakeWaitDays: z.number().int().nullable(),
  validMonths: z.number().int(),
  issued: z.number().int(),
  shown: z.number().int(),
  origin: z.enum(['real', 'simulated']),
});

export type AchievementPage = z.infer<typeof achievementPage>;

/** What a check of a badge found. */
export const verificationDto = z.object({
  verdict: z.enum(['valid', 'invalid', 'unknown']),
  checks: z.array(
    z.object({
      name: z.string(),
      ok: z.boolean(),
      detail: z.string(),
      /** The same to be said in another language: the sentence, and what it names. */
      telling: z.object({ sentence: z.string(), facts: z.record(z.string(), z.string()).optional() }).optional(),
    }),
  ),
  issuer: z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      trust: z.enum(['installation', 'registry', 'domain', 'unknown']),
    })
    .nullable(),
  origin: z.enum(['real', 'simulated']).nullable(),
  /** Name of the badge as the file states it; to be shown only beside the verdict. */
  title: z.string().nullable(),
});

export type VerificationDto = z.infer<typeof verificationDto>;

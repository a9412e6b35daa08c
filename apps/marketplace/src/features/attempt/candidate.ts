import 'server-only';
import { brandId, isUuid, type AttemptId } from '@assay/domain/kernel/id';
import { attemptProgress, attemptResult, ownAttempt, savedAnswer, servedQuestion } from '@assay/protocol/dto/attempt';
import type { AttemptProgress, OwnAttempt } from '@assay/protocol/dto/attempt';
import { mintTestToken, tokenGraceMs } from '@assay/services/assessment/token';
import { requireMember, requireReader } from '@assay/services/kernel/authorise';
import { refused } from '@assay/services/kernel/refused';
import { z } from 'zod';
import { env } from '../../env';
import { requestContext } from '../../lib/context';
import { askTestService } from './test-service';

/** A token for one request of ours need not outlive it by much. */
const requestMs = 60_000;

/** Begins an attempt for whoever is logged in, verified and not suspended. */
export async function startAttempt(test: string): Promise<AttemptProgress> {
  const ctx = await requestContext();
  const { id: accountId } = requireMember(ctx);
  await ctx.throttle.count('test_start', accountId);
  const token = await mintTestToken(env().TEST_TOKEN_SECRET, { purpose: 'start', accountId, test }, soon());
  return askTestService(token, '/start', attemptProgress, {});
}

/** The attempts of whoever is logged in, newest first. */
export async function readOwnAttempts(): Promise<readonly OwnAttempt[]> {
  const { id: accountId } = requireReader(await requestContext());
  const token = await mintTestToken(env().TEST_TOKEN_SECRET, { purpose: 'history', accountId }, soon());
  return (await askTestService(token, '/attempts', z.object({ items: z.array(ownAttempt) }))).items;
}

export type OwnAttemptApi = Awaited<ReturnType<typeof attemptOfCandidate>>;

/** What whoever is logged in may do with one attempt; that it is theirs is checked where it is kept. */
export async function attemptOfCandidate(id: string) {
  const attemptId = attemptIdOf(id);
  const token = await mintAttemptToken(attemptId, soon());
  return {
    /** For the browser, until the result can no longer be awaited; minted anew with each page. */
    browserToken: (deadlineAt: string) =>
      mintAttemptToken(attemptId, new Date(new Date(deadlineAt).getTime() + tokenGraceMs)),
    progress: () => askTestService(token, '/progress', attemptProgress),
    question: (position?: number) => askTestService(token, '/next', servedQuestion.nullable(), { position }),
    answer: (itemId: string, optionId: string) => askTestService(token, '/answer', savedAnswer, { itemId, optionId }),
    flag: (itemId: string, isFlagged: boolean) =>
      askTestService(token, '/flag', z.object({ isFlagged: z.boolean() }), { itemId, isFlagged }),
    submit: () => askTestService(token, '/submit', attemptResult, {}),
    abandon: () => askTestService(token, '/abandon', attemptResult, {}),
    result: () => askTestService(token, '/result', attemptResult),
  };
}

function attemptIdOf(id: string): AttemptId {
  if (!isUuid(id)) throw refused('not_found');
  return brandId<'attempt'>(id);
}

async function mintAttemptToken(attemptId: AttemptId, expiresAt: Date): Promise<string> {
  const { id: accountId } = requireReader(await requestContext());
  return mintTestToken(env().TEST_TOKEN_SECRET, { purpose: 'attempt', accountId, attemptId }, expiresAt);
}

function soon(): Date {
  return new Date(Date.now() + requestMs);
}

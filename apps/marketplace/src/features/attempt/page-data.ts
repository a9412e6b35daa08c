import 'server-only';
import type { AttemptProgress, AttemptResult, ServedQuestion } from '@assay/protocol/dto/attempt';
import type { OwnBadge } from '@assay/protocol/dto/badge';
import type { TestPage } from '@assay/protocol/dto/test';
import { redirect } from 'next/navigation';
import { api } from '../../lib/api';
import { installation } from '../../lib/context';
import { viewer } from '../../lib/viewer';
import { attemptData } from './attempt-data';
import { attemptPath, handInPath, questionPath, resultPath } from './paths';

type Clock = { readonly now: Date; readonly timeZone: string | undefined };

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await viewer())?.timeZone };
}

export type QuestionPage = Clock & {
  readonly progress: AttemptProgress;
  readonly question: ServedQuestion;
  /** Whether the rules of the market may be read beside it. */
  readonly openBook: boolean;
  /** With which the browser speaks to the test service until the time is up. */
  readonly token: string;
};

/** One question: the one asked for, else the first without an answer. Null when the test service is away. */
export async function loadQuestion(attemptId: string, asked: number | undefined): Promise<QuestionPage | null> {
  const path = asked === undefined ? attemptPath(attemptId) : questionPath(attemptId, asked);
  return attemptData(attemptId, path, async (attempt) => {
    const progress = await attempt.progress();
    if (progress.state !== 'started') redirect(resultPath(attemptId));
    const question = await attempt.question(asked);
    if (question === null) redirect(handInPath(attemptId));
    const { openBook } = await (await api()).test.read({ slug: progress.test });
    return { ...(await clock()), progress, question, openBook, token: await attempt.browserToken(progress.deadlineAt) };
  });
}

export type HandInPage = Clock & { readonly progress: AttemptProgress };

/** What is answered and what is not, before handing in. Null when the test service is away. */
export async function loadHandIn(attemptId: string): Promise<HandInPage | null> {
  return attemptData(attemptId, handInPath(attemptId), async (attempt) => {
    const progress = await attempt.progress();
    if (progress.state !== 'started') redirect(resultPath(attemptId));
    return { ...(await clock()), progress };
  });
}

export type ResultPage = Clock & {
  readonly result: AttemptResult;
  /** The badge that the pass earned, or the one held already; null while it is being issued, and without a pass. */
  readonly badge: OwnBadge | null;
  /** What the test offers to whoever prepares for it again. */
  readonly test: Pick<TestPage, 'openBook' | 'practice' | 'retakeWaitDays'>;
  readonly isDemo: boolean;
};

/** The result of an ended attempt. Null when the test service is away. */
export async function loadResult(attemptId: string): Promise<ResultPage | null> {
  return attemptData(attemptId, resultPath(attemptId), async (attempt) => {
    const result = await attempt.result();
    return {
      ...(await clock()),
      result,
      badge: result.next === 'show_badge' ? await earnedBadge(result) : null,
      test: await (await api()).test.read({ slug: result.test }),
      isDemo: (await installation()).origin === 'simulated',
    };
  });
}

/** A second pass of the same test issues nothing: then the badge of the first one counts. */
async function earnedBadge({ attemptId, test }: AttemptResult): Promise<OwnBadge | null> {
  const { badge } = await api();
  const own = await badge.ofAttempt({ attemptId });
  return (
    own ?? (await badge.own()).find(({ achievement, state }) => achievement === test && state !== 'revoked') ?? null
  );
}

import { accountRouter } from './routers/account';
import { badgeRouter } from './routers/badge';
import { bidRouter } from './routers/bid';
import { contractRouter } from './routers/contract';
import { figuresRouter } from './routers/figures';
import { freelancerRouter } from './routers/freelancer';
import { impactRouter } from './routers/impact';
import { jobRouter } from './routers/job';
import { moneyRouter, paymentRouter } from './routers/money';
import { operatorRouter } from './routers/operator';
import { noticeRouter } from './routers/notice';
import { reportRouter } from './routers/report';
import { rulesRouter } from './routers/rules';
import { sessionRouter } from './routers/session';
import { testRouter } from './routers/test';
import { threadRouter } from './routers/thread';
import { todayRouter } from './routers/today';
import { createCallerFactory, router } from './trpc';

export const appRouter = router({
  account: accountRouter,
  session: sessionRouter,
  job: jobRouter,
  bid: bidRouter,
  thread: threadRouter,
  test: testRouter,
  badge: badgeRouter,
  contract: contractRouter,
  freelancer: freelancerRouter,
  money: moneyRouter,
  payment: paymentRouter,
  today: todayRouter,
  notice: noticeRouter,
  report: reportRouter,
  rules: rulesRouter,
  figures: figuresRouter,
  impact: impactRouter,
  operator: operatorRouter,
});

/** Calls procedures in the same process, for pages and actions. */
export const createCaller = createCallerFactory(appRouter);

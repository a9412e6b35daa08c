import { randomUUID } from 'node:crypto';
import { signUp } from '@assay/services/account/sign-up';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import type { ServiceContext } from '@assay/services/kernel/context';
import { signUpForm } from '@assay/services/testing/account';
import { quiz } from '@assay/services/testing/fill-quiz';
import { z } from 'zod';
import type { Choice, Operation } from './operation';

const common = { role: 'skillTests', again: 'answered the same' } as const;

async function runningAttempt({ sql, salt }: Choice, leastAnswers: number) {
  const [row] = await sql<{ id: string; by: string }[]>`
    select a.id, a.account_id as by from assessment.attempt a
    where a.state = 'started' and ${leastAnswers} <= (
      select count(choice) from assessment.attempt_item where attempt_id = a.id)
    order by md5(a.id::text || ${salt}) limit 1`;
  return row;
}

const answerInput = z.object({ attemptId: z.uuid(), position: z.number().nullable(), option: z.number() });

/** What the page does: it shows a question and sends the option that was chosen on it. */
async function answerShown(ctx: ServiceContext, input: unknown): Promise<unknown> {
  const { attemptId, position, option } = answerInput.parse(input);
  const served = await serveQuestion(ctx, { attemptId, ...(position === null ? {} : { position }) });
  if (!served) return { answered: 'all' };
  const chosen = served.options[option % served.options.length];
  return answerQuestion(ctx, { attemptId, itemId: served.itemId, optionId: chosen?.optionId });
}

/** Newcomers, and tests that people sit. */
export const testingSkills: readonly Operation[] = [
  {
    ...common,
    role: 'marketplace',
    verb: 'account.signUp',
    weight: 1,
    event: 'account.created',
    row: ({ input }) => ({ table: 'identity.account', column: 'email', value: String(input['email']) }),
    wish: () => Promise.resolve({ by: null, input: signUpForm(`${randomUUID()}@example.org`) }),
    call: signUp,
  },
  {
    ...common,
    verb: 'attempt.start',
    weight: 2,
    event: 'attempt.started',
    again: 'refused',
    wish: async ({ sql, salt }) => {
      const [row] = await sql<{ id: string }[]>`
        select id from identity.account a where state = 'active'
          and not exists (select from assessment.attempt where account_id = a.id)
        order by md5(id::text || ${salt}) limit 1`;
      return row && { by: row.id, input: { test: quiz } };
    },
    call: startAttempt,
  },
  {
    ...common,
    verb: 'attempt.answer',
    weight: 10,
    event: undefined,
    // Who answers when the time is up ends the attempt with it: a market outlives the cycle that began the attempt.
    refusedWith: { said: 'answer_too_late', events: ['attempt.graded', 'attempt.abandoned'] },
    wish: async (choice) => {
      const row = await runningAttempt(choice, 0);
      return row && { by: row.by, input: { attemptId: row.id, position: null, option: choice.draw.integer(0, 3) } };
    },
    call: answerShown,
  },
  {
    ...common,
    verb: 'attempt.submit',
    weight: 2,
    event: 'attempt.graded',
    wish: async (choice) => {
      const row = await runningAttempt(choice, 8);
      return row && { by: row.by, input: { attemptId: row.id } };
    },
    call: submitAttempt,
  },
];

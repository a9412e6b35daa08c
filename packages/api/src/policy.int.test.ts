import { limits } from '@assay/protocol/limit/catalog';
import { refusalMessages } from '@assay/protocol/refusal/messages';
import type { AccountActor, ServiceContext } from '@assay/services/kernel/context';
import { RefusedError } from '@assay/services/kernel/refused';
import { useMarket } from '@assay/services/testing/fixture';
import { callTRPCProcedure, TRPCError, type AnyProcedure } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { appRouter } from './root';
import type { ApiContext, Policy, ProcedureMeta } from './trpc';

const market = useMarket();
/** Flat by path, as tRPC keeps them; its own type still shows the routers that they were given in. */
const flat = Object.entries(appRouter._def.procedures) as unknown as [
  string,
  AnyProcedure & { _def: { meta?: ProcedureMeta } },
][];
const procedures = flat.map(([path, { _def }]) => ({ path, type: _def.type, meta: _def.meta }));
const underPolicy = (policy: Policy) => procedures.filter(({ meta }) => meta?.policy === policy);

const uncounted = { count: () => Promise.resolve(), giveBack: () => Promise.resolve() };
const asCaller = (ctx: ServiceContext): ApiContext => ({ ...ctx, address: 'test', throttle: uncounted });

/** The refusal code of a call without input; "let in" when the verb went on to look at its input or did its work. */
async function refusalTo(ctx: ServiceContext, { path, type }: (typeof procedures)[number]): Promise<string> {
  try {
    await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: asCaller(ctx),
      getRawInput: async () => ({}),
      signal: undefined,
      batchIndex: 0,
    });
    return 'let in';
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof RefusedError) return error.cause.refusal.code;
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return 'invalid_input';
    throw error;
  }
}

async function asState(state: AccountActor['state']): Promise<ServiceContext> {
  const ctx = market.as(await market.member());
  return ctx.actor.type === 'account' ? { ...ctx, actor: { ...ctx.actor, state } } : ctx;
}

describe('what a procedure declares, its verb holds', () => {
  it('every procedure declares who may call it', () => {
    expect(procedures.filter(({ meta }) => meta?.policy === undefined).map(({ path }) => path)).toEqual([]);
    expect(procedures.length).toBeGreaterThan(30);
  });

  it('whatever is not public asks a stranger to log in', async () => {
    for (const procedure of procedures.filter(({ meta }) => meta?.policy !== 'public')) {
      expect([procedure.path, await refusalTo(market.anonymous(), procedure)]).toEqual([
        procedure.path,
        'not_signed_in',
      ]);
    }
  });

  it.each(['active', 'suspended', 'unverified'] as const)(
    'the operator’s procedures do not exist for others, %s',
    async (state) => {
      const ctx = await asState(state);
      for (const procedure of underPolicy('operator')) {
        expect([procedure.path, await refusalTo(ctx, procedure)]).toEqual([procedure.path, 'not_found']);
      }
    },
  );

  it.each([
    ['suspended', 'suspended'],
    ['unverified', 'email_unverified'],
  ] as const)('somebody %s begins nothing', async (state, code) => {
    const ctx = await asState(state);
    for (const procedure of underPolicy('member')) {
      expect([procedure.path, await refusalTo(ctx, procedure)]).toEqual([procedure.path, code]);
    }
  });

  it('somebody suspended still reads and finishes what is theirs', async () => {
    const ctx = await asState('suspended');
    for (const procedure of underPolicy('reader')) {
      expect([procedure.path, await refusalTo(ctx, procedure)]).not.toEqual([procedure.path, 'suspended']);
    }
  });
});

it('whatever a stranger may do is counted by the address that it comes from', async () => {
  const counted = new Set<string>();
  for (const { path, type } of underPolicy('public').filter((procedure) => procedure.type === 'mutation')) {
    const throttle = {
      ...uncounted,
      count: (_limit: string, subject: string) => {
        if (subject === 'test') counted.add(path);
        return Promise.reject(new RefusedError({ code: 'too_many_requests', facts: { seconds: 1 } }));
      },
    };
    const ctx = { ...asCaller(market.anonymous()), throttle };
    const call = { router: appRouter, path, type, ctx, signal: undefined, batchIndex: 0 };
    await expect(callTRPCProcedure({ ...call, getRawInput: async () => ({}) })).rejects.toThrow();
    expect([path, counted.has(path)]).toEqual([path, true]);
  }
  expect(counted).toContain('badge.verify');
});

it('a procedure that is called too often says how long to wait, and does nothing', async () => {
  const throttle = {
    ...uncounted,
    count: () => Promise.reject(new RefusedError({ code: 'too_many_requests', facts: { seconds: 42 } })),
  };
  const call = callTRPCProcedure({
    router: appRouter,
    path: 'account.requestReset',
    type: 'mutation',
    ctx: { ...asCaller(market.anonymous()), throttle },
    getRawInput: async () => ({ email: 'ada@example.org' }),
    signal: undefined,
    batchIndex: 0,
  });
  await expect(call).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    message: expect.stringContaining('42 seconds'),
  });
  expect(refusalMessages.too_many_requests.status).toBe(429);
  expect(limits.mail_to_address.tries).toBeGreaterThan(0);
});

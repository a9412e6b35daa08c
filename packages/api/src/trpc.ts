import type { Refusal } from '@assay/domain/kernel/refusal';
import { emailAddress } from '@assay/protocol/input/account-input';
import type { LimitName } from '@assay/protocol/limit/catalog';
import type { Throttle } from '@assay/protocol/limit/throttle';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { refusalMessage, refusalMessages } from '@assay/protocol/refusal/messages';
import type { ServiceContext } from '@assay/services/kernel/context';
import { RefusedError } from '@assay/services/kernel/refused';
import { initTRPC, TRPCError } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { z } from 'zod';
import { tellEnded, type EndedCall } from './calls-ended';

/** What a request brings: who acts, from which address, and what counts their tries. */
export type ApiContext = ServiceContext & { readonly address: string; readonly throttle: Throttle };

/** Who may call a procedure. The verb behind it decides; this declares it, and a test holds the two together. */
export type Policy =
  | 'public' // anybody, logged in or not
  | 'reader' // logged in, in any state: reads or finishes what is theirs
  | 'member' // logged in, verified and not suspended: begins and changes things
  | 'operator';

/** Optional only for the types of the REST generator; a test fails on a procedure that declares no policy. */
export type ProcedureMeta = OpenApiMeta & { readonly policy?: Policy };

/** How many calls one request may hold. */
export const callsAtOnce = 10;

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: error.cause instanceof RefusedError ? shape.message : faultMessage(error),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        refusal: error.cause instanceof RefusedError ? inEnglish(error.cause.refusal) : null,
      },
    }),
  });

/** As programs are told: what is wrong with a field is a sentence. */
function inEnglish({ fields, ...refusal }: Refusal) {
  return fields ? { ...refusal, fields: fieldMessages(fields) } : refusal;
}

/** Whose fault it was that a call failed, where no verb refused it. */
function faultMessage({ code }: TRPCError): string {
  return code === 'INTERNAL_SERVER_ERROR'
    ? 'Something went wrong on our side. Nothing was changed; try again.'
    : `There is no such call, or it is not well-formed. One request holds at most ${callsAtOnce} calls.`;
}

const transportCodes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
} as const;

/** The one place where a refusal of the services meets its transport. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof RefusedError)) return result;
  const { refusal } = result.error.cause;
  throw new TRPCError({
    code: transportCodes[refusalMessages[refusal.code].status],
    message: refusalMessage(refusal),
    cause: result.error.cause,
  });
});

/** Tells of every call that ends, however it ended. */
const timed = t.middleware(async ({ path, next }) => {
  const from = performance.now();
  const result = await next();
  const ended = result.ok ? ({ outcome: 'done', refusal: null } as const) : endOf(result.error);
  tellEnded({ procedure: path, seconds: (performance.now() - from) / 1_000, ...ended });
  return result;
});

function endOf({ cause, code }: TRPCError): Pick<EndedCall, 'outcome' | 'refusal'> {
  if (cause instanceof RefusedError) return { outcome: 'refused', refusal: cause.refusal.code };
  if (code === 'INTERNAL_SERVER_ERROR') return { outcome: 'failed', refusal: null };
  return { outcome: 'refused', refusal: 'not_well_formed' };
}

export const { router, createCallerFactory } = t;

/** A procedure with its declared policy. */
export function procedure(policy: Policy, openapi?: OpenApiMeta['openapi']) {
  return t.procedure
    .use(timed)
    .use(refusals)
    .meta(openapi ? { policy, openapi } : { policy });
}

/** Counts a call against a limit, by the address that it comes from or by the account that makes it. */
export function limited(limit: LimitName, per: 'address' | 'account') {
  return t.middleware(async ({ ctx, next }) => {
    await ctx.throttle.count(
      limit,
      per === 'account' && ctx.actor.type === 'account' ? ctx.actor.accountId : ctx.address,
    );
    return next();
  });
}

/** Counts a call against a limit by the e-mail address that it names, so that nobody floods somebody else's letter-box. */
export function limitedByEmail(limit: LimitName) {
  return t.middleware(async ({ ctx, getRawInput, next }) => {
    const named = z.object({ email: emailAddress }).safeParse(await getRawInput());
    if (named.success) await ctx.throttle.count(limit, named.data.email);
    return next();
  });
}

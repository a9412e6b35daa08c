import type { AnyProcedure, ProcedureType } from '@trpc/server';
import { appRouter } from '../root';
import type { Policy, ProcedureMeta } from '../trpc';

export type Declared = { readonly type: ProcedureType; readonly policy: Policy | undefined };

/** Every procedure by its path. tRPC keeps them flat; its own type still shows the routers that they were given in. */
const flat = appRouter._def.procedures as unknown as Record<string, AnyProcedure & { _def: { meta?: ProcedureMeta } }>;

export const procedures: readonly (readonly [string, Declared])[] = Object.entries(flat).map(
  ([path, { _def }]) => [path, { type: _def.type, policy: _def.meta?.policy }] as const,
);

import type { Database } from '@assay/db/connect';
import { countFailing } from '@assay/services/deadline/count-failing';
import { readSettings } from '@assay/services/installation/settings';
import { openHttpServer, type HttpServer } from '@assay/metrics/http-server';
import type { Logger } from './log';
import type { Loop } from './loop';

/** What a check found, in our words, if anything; a fault makes the process unready, a note does not. */
export type Finding = { readonly fault: string } | { readonly note: string } | null;

export type Check = { readonly name: string; readonly test: () => Promise<Finding> | Finding };

/** `/healthz`: the process answers. `/readyz`: it does its work, or says why not. */
export async function openHealthServer(
  host: string,
  port: number,
  checks: readonly Check[],
  log: Logger,
): Promise<HttpServer> {
  return openHttpServer(host, port, async (path) => {
    const { status, body } = await answer(path, checks, log);
    return { status, contentType: 'application/json', body: JSON.stringify(body) };
  });
}

async function answer(path: string, checks: readonly Check[], log: Logger): Promise<{ status: number; body: unknown }> {
  if (path === '/healthz') return { status: 200, body: { alive: true } };
  if (path !== '/readyz') return { status: 404, body: { error: 'not found' } };
  const results = await Promise.all(checks.map((check) => runCheck(check, log)));
  const faults = results.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
  if (faults.length === 0) return { status: 200, body: { ready: true, checks: results } };
  return { status: 503, body: { ready: false, reason: faults.join('; '), checks: results } };
}

type Result = { readonly name: string; readonly ok: boolean; readonly detail?: string };

/** What a driver says names hosts and users, so that it goes to the log alone. */
async function runCheck({ name, test }: Check, log: Logger): Promise<Result> {
  try {
    const finding = await test();
    if (finding === null) return { name, ok: true };
    return 'fault' in finding ? { name, ok: false, detail: finding.fault } : { name, ok: true, detail: finding.note };
  } catch (error) {
    log.error({ err: error, check: name }, 'a check of readiness failed');
    return { name, ok: false, detail: 'it does not answer; the log of this process says more' };
  }
}

/** Sound while the loop ended well not long ago. */
export function loopCheck(loop: Loop, withinMs: number): Check {
  return {
    name: loop.name,
    test: () => {
      const last = loop.lastSuccess();
      if (last === null) return { fault: 'it has not ended well yet' };
      const agoMs = Date.now() - last.getTime();
      return agoMs <= withinMs ? null : { fault: `it last ended well ${Math.round(agoMs / 1_000)} s ago` };
    },
  };
}

export function databaseCheck(database: Database): Check {
  return {
    name: 'database',
    test: async () => {
      await readSettings(database);
      return null;
    },
  };
}

/** Rows that cannot be met wait for an operator; a worker that was no longer ready for them would help nobody. */
export function deadlinesCheck(database: Database): Check {
  return {
    name: 'deadlines',
    test: async () => {
      const failing = [...(await countFailing(database))].map(([deadline, rows]) => `${deadline}: ${rows}`);
      return failing.length === 0 ? null : { note: `not met and tried again later: ${failing.join(', ')}` };
    },
  };
}

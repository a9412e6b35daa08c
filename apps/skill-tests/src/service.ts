import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { connect } from '@assay/db/connect';
import type { HttpServer } from '@assay/metrics/http-server';
import { openMetricsServer } from '@assay/metrics/metrics-server';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Registry } from 'prom-client';
import type { Settings } from './env';
import { buildApp } from './http/app';
import { openMeters } from './http/meters';
import { keepPoolsFilled } from './pool/keep-filled';
import { readinessOf } from './readiness';
import { keepStatistics } from './statistics';
import { sweepDeadlines } from './sweep';

export type RunningService = { readonly url: string; readonly close: () => Promise<void> };

type Say = (message: string, facts?: Record<string, unknown>) => void;

/** Starts the test service: HTTP at once, the pool of questions, the sweep of deadlines and the statistics beside it. */
export async function startService(settings: Settings, say: Say): Promise<RunningService> {
  const connection = connect(settings.databaseUrl, { applicationName: 'assay skill-tests' });
  const { database } = connection;
  const stopping = new AbortController();
  const ctx = (): ServiceContext => ({
    database,
    actor: { type: 'system', job: 'skill-tests' },
    requestId: randomUUID(),
  });

  const sweep = sweepDeadlines({ ctx, stopping: stopping.signal, say });
  const readiness = readinessOf({ ctx, say, sweep });
  const { registry, timed, countProof } = openMeters();
  const app = buildApp({ database, tokenSecret: settings.tokenSecret, readiness, timed, say });
  const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', () => resolve());
    server.once('error', reject);
  });
  const metrics = await openMetrics(settings, registry, say);
  const loops = Promise.all([
    keepPoolsFilled({
      ctx,
      salt: settings.itemSalt,
      tests: settings.tests,
      countProof,
      stopping: stopping.signal,
      say,
    }),
    sweep.ended,
    keepStatistics({ ctx, stopping: stopping.signal, say }),
  ]);

  return {
    url: urlOf(server.address()),
    close: async () => {
      stopping.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await metrics?.close();
      await loops;
      await connection.close();
    },
  };
}

async function openMetrics({ metrics }: Settings, registry: Registry, say: Say): Promise<HttpServer | null> {
  if (metrics === undefined) return null;
  const report = (error: unknown) => say('the figures could not be read', { error: String(error) });
  return openMetricsServer(metrics, { registry, report });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the test service listens on no port');
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

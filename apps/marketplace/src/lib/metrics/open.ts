import { onCallEnded } from '@assay/api/calls-ended';
import { onDenied } from '@assay/auth/throttle/denials';
import type { HttpServer } from '@assay/metrics/http-server';
import { openMetricsServer } from '@assay/metrics/metrics-server';
import { openRegistry } from '@assay/metrics/open-registry';
import { onRequestStart } from '../front-door/request-start';
import { countAnswers } from './count-answers';
import { countCalls } from './count-calls';
import { countDenials } from './count-denials';

/** Counts what this process does, and serves the figures on a port of their own. */
export async function openMetrics(at: { readonly host: string; readonly port: number }): Promise<HttpServer> {
  const registry = openRegistry();
  const stops = [
    onCallEnded(countCalls(registry)),
    onDenied(countDenials(registry)),
    onRequestStart(countAnswers(registry, at.port)),
  ];
  const server = await openMetricsServer(at, { registry, report: (error) => console.error(error) });
  return {
    close: async () => {
      for (const stop of stops) stop();
      await server.close();
    },
  };
}

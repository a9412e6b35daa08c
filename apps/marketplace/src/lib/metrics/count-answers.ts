import { durationHistogram } from '@assay/metrics/duration-histogram';
import type { Registry } from 'prom-client';
import type { AtStart } from '../front-door/request-start';

/** A machine that asks whether the process is ready is no reader who was failed. */
function isProbe(url: string | undefined): boolean {
  return url === '/healthz' || url === '/readyz';
}

/** Answers of the public server, by the class of their status; addresses of pages hold ids and are no label. */
export function countAnswers(registry: Registry, metricsPort: number): AtStart {
  const durations = durationHistogram(registry, {
    name: 'assay_http_answer_duration_seconds',
    help: 'Answers over HTTP, from the request to the last byte',
    labelNames: ['status'],
  });
  return (request, response) => {
    if (request.socket.localPort === metricsPort || isProbe(request.url)) return;
    const from = performance.now();
    response.once('close', () => {
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'broken_off';
      durations.observe({ status }, (performance.now() - from) / 1_000);
    });
  };
}

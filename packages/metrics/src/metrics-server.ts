import type { Registry } from 'prom-client';
import { openHttpServer, type HttpServer } from './http-server';

type Options = {
  readonly registry: Registry;
  /** Reads what is measured at each scrape, such as the state of the database. */
  readonly refresh?: () => Promise<void>;
  /** Told of a scrape that failed; whoever asked learns no cause. */
  readonly report: (error: unknown) => void;
};

/** `/metrics` in the text format of Prometheus, on a port that nothing else is served on. */
export async function openMetricsServer(
  at: { readonly host: string; readonly port: number },
  { registry, refresh, report }: Options,
): Promise<HttpServer> {
  return openHttpServer(at.host, at.port, async (path) => {
    if (path !== '/metrics') return { status: 404, contentType: 'text/plain', body: 'not found\n' };
    try {
      await refresh?.();
      return { status: 200, contentType: registry.contentType, body: await registry.metrics() };
    } catch (error) {
      report(error);
      return { status: 503, contentType: 'text/plain', body: 'the figures could not be read\n' };
    }
  });
}

/** Next calls this once, before the server takes its first request. */
export async function register(): Promise<void> {
  // A constant of the build: without it the part for the edge would carry Node's modules, too.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./env');
  const { openFrontDoor } = await import('./lib/front-door/open');
  const { openMetrics } = await import('./lib/metrics/open');
  const { PUBLIC_URL, TRUST_PROXY, METRICS_PORT, METRICS_HOST } = env();
  openFrontDoor({
    publicUrl: PUBLIC_URL,
    trustProxy: TRUST_PROXY,
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  if (METRICS_PORT !== undefined) await openMetrics({ host: METRICS_HOST, port: METRICS_PORT });
}

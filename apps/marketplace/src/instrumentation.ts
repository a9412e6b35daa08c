/** Next calls this once, before the server takes its first request. */
export async function register(): Promise<void> {
  // A constant of the build: without it the part for the edge would carry Node's modules, too.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseOversized } = await import('./lib/refuse-oversized');
  refuseOversized();
  const { env } = await import('./env');
  if (env().TRUST_PROXY) return;
  const { nameSenderByConnection } = await import('./lib/name-sender');
  nameSenderByConnection();
}

/**
 * Whether this process can do its work, as `check` finds out. What a driver says names hosts, roles and tables: it is for
 * the log of this process, and whoever asks gets the reason in our words.
 */
export async function readiness(check: () => Promise<unknown>): Promise<Response> {
  try {
    await check();
    return Response.json({ ready: true });
  } catch (error) {
    console.error(error);
    const reason = 'The database does not answer as it should. The log of this process says more.';
    return Response.json({ ready: false, reason }, { status: 503 });
  }
}

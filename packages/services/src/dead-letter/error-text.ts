const LONGEST = 2_000;

/** The message with its causes, which is where a driver says what really happened; a query's parameters stay out. */
export function errorText(error: unknown): string {
  const messages: string[] = [];
  for (let cause = error; cause instanceof Error && messages.length < 5; cause = cause.cause) {
    messages.push(cause.message.split('\nparams:')[0] ?? '');
  }
  return (messages.join(' ← ') || String(error)).slice(0, LONGEST);
}

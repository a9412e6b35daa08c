import { type Asking, saidOf } from './ask';
import { isLostConnection } from './lost-connection';
import type { Choice, Operation, Wish } from './operation';

/** Something to want; while the server is away, nobody finds anything. Any other error is written down. */
export async function findWish(
  { history }: Pick<Asking, 'history'>,
  operation: Operation,
  choice: Choice,
): Promise<Omit<Wish, 'verb'> | undefined> {
  try {
    return await operation.wish(choice);
  } catch (error) {
    if (!isLostConnection(error))
      await history.append({ line: 'unexpected', said: `${operation.verb}: ${saidOf(error)}`, at: Date.now() });
    return undefined;
  }
}

import 'server-only';
import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { readOwnAttempts } from './candidate';
import { TestServiceError } from './test-service';

/** The attempts of whoever is logged in, newest first; null when the test service does not answer. */
export async function ownAttemptsUnlessAway(): Promise<readonly OwnAttempt[] | null> {
  try {
    return await readOwnAttempts();
  } catch (error) {
    if (!(error instanceof TestServiceError)) throw error;
    console.error(error);
    return null;
  }
}

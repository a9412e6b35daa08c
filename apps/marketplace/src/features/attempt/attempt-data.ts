import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { logInPath } from '../../lib/paths';
import { refusalOf } from '../../lib/refusal-of';
import { attemptOfCandidate, type OwnAttemptApi } from './candidate';
import { attemptPath, resultPath } from './paths';
import { TestServiceError } from './test-service';

/**
 * Reads what a page of an attempt shows. Each page leads on to the one that fits the state of the attempt: a running
 * one to its questions, an ended one to its result. Null when the test service is away.
 */
export async function attemptData<Data>(
  attemptId: string,
  path: string,
  read: (attempt: OwnAttemptApi) => Promise<Data>,
): Promise<Data | null> {
  try {
    return await read(await attemptOfCandidate(attemptId));
  } catch (error) {
    if (error instanceof TestServiceError) {
      console.error(error);
      return null;
    }
    leadOn(attemptId, path, error);
    throw error;
  }
}

function leadOn(attemptId: string, path: string, error: unknown): void {
  switch (refusalOf(error)?.code) {
    case 'not_signed_in':
      redirect(logInPath(path));
    case 'answer_too_late':
    case 'attempt_closed':
      redirect(resultPath(attemptId));
    case 'attempt_running':
      redirect(attemptPath(attemptId));
    case 'not_found':
    case 'invalid_input':
      notFound();
    default:
  }
}

import { refusalMessage, refusalMessages } from '@assay/protocol/refusal/messages';
import { RefusedError } from '@assay/services/kernel/refused';
import type { Context } from 'hono';

/** The one place where a refusal meets HTTP; what is not a refusal is ours and says nothing of its cause. */
export function refusalResponse(error: Error, c: Context): Response {
  if (!(error instanceof RefusedError)) {
    return c.json(
      {
        error: {
          code: 'internal',
          message: 'Something went wrong on our side. Your saved answers are safe; try again.',
        },
      },
      500,
    );
  }
  const { refusal } = error;
  const { code, facts, fields } = refusal;
  return c.json({ error: { code, message: refusalMessage(refusal), facts, fields } }, refusalMessages[code].status);
}

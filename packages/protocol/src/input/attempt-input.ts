import { z } from 'zod';
import { says } from '../refusal/field-fault';

const opaqueId = z.string().regex(/^[\w-]{16}$/, says('This is no id of this attempt.'));

export const startAttemptInput = z.object({ test: z.string().min(1).max(100) });

export const attemptInput = z.object({ attemptId: z.uuid() });

export const serveQuestionInput = attemptInput.extend({
  /** Left out: the first question without an answer. */
  position: z.number().int().min(1).max(200).optional(),
});

export const answerQuestionInput = attemptInput.extend({ itemId: opaqueId, optionId: opaqueId });

export const flagQuestionInput = attemptInput.extend({ itemId: opaqueId, isFlagged: z.boolean() });

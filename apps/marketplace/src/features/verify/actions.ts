'use server';
import { sayVerification } from '@assay/services/badge/check-words';
import { z } from 'zod';
import { pageReader } from '../../lib/page-reader';
import { runAction } from '../../lib/run-action';
import type { VerifyState } from './verify-state';

// Where a script sends the form, a file that was not chosen arrives as one without content.
const chosenFile = z.object({ bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0) });

/** Checks what was given: a file before a text, since whoever chose one meant it. */
export async function verifyBadge(_: VerifyState, form: FormData): Promise<VerifyState> {
  let found: VerifyState['found'];
  const state = await runAction(form, { files: ['file'] }, async (api, { file, source = '' }) => {
    const chosen = chosenFile.safeParse(file);
    const verified = await api.badge.verify(chosen.success ? { file: chosen.data.bytes } : { source });
    found = sayVerification(verified, await pageReader());
  });
  return { ...state, found };
}

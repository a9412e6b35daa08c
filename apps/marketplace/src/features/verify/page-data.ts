import 'server-only';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import { sayVerification } from '@assay/services/badge/check-words';
import { api } from '../../lib/api';
import { pageReader } from '../../lib/page-reader';
import { refusalOf } from '../../lib/refusal-of';
import type { VerifyState } from './verify-state';

/** The state of the page when its address names a badge by its link: checked at once, without a form. */
export async function loadVerify(source: string | string[] | undefined): Promise<VerifyState> {
  if (typeof source !== 'string' || source === '') return { status: 'idle' };
  const values = { source };
  try {
    const { badge } = await api();
    const found = sayVerification(await badge.verify({ source }), await pageReader());
    return { status: 'done', values, found };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const reader = await pageReader();
    return {
      status: 'refused',
      message: refusalMessage(refusal, reader),
      fieldErrors: fieldMessages(refusal.fields, reader),
      values,
    };
  }
}

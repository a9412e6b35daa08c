import 'server-only';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import type { StoredFile } from '@assay/services/file/read';
import { getTranslations } from 'next-intl/server';
import { fileHeaders, type Disposition } from './file-headers';
import { pageReader } from './page-reader';
import { refusalOf } from './refusal-of';

/**
 * Answers with a stored file. What people handed in is an attachment, so that it never runs on this site; only
 * documents that Assay has set itself are shown inline. `null` from `read` means that the file is not ready yet.
 */
export async function fileAnswer(disposition: Disposition, read: () => Promise<StoredFile | null>): Promise<Response> {
  try {
    const file = await read();
    if (file === null) return await notReady();
    return new Response(new Uint8Array(file.bytes), { headers: fileHeaders(disposition, file) });
  } catch (error) {
    // To a stranger, and to somebody who is not logged in, it does not exist.
    if (refusalOf(error))
      return new Response(refusalMessage({ code: 'not_found' }, await pageReader()), { status: 404 });
    throw error;
  }
}

async function notReady(): Promise<Response> {
  const t = await getTranslations('shell');
  return new Response(t('documentBeingSet'), {
    status: 503,
    headers: { 'Retry-After': '3' },
  });
}

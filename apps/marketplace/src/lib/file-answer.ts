import 'server-only';
import type { StoredFile } from '@assay/services/file/read';
import { fileHeaders, type Disposition } from './file-headers';
import { refusalOf } from './refusal-of';

/**
 * Answers with a stored file. What people handed in is an attachment, so that it never runs on this site; only
 * documents that Assay has set itself are shown inline. `null` from `read` means that the file is not ready yet.
 */
export async function fileAnswer(disposition: Disposition, read: () => Promise<StoredFile | null>): Promise<Response> {
  try {
    const file = await read();
    if (file === null) return notReady();
    return new Response(new Uint8Array(file.bytes), { headers: fileHeaders(disposition, file) });
  } catch (error) {
    // To a stranger, and to somebody who is not logged in, it does not exist.
    if (refusalOf(error)) return new Response('There is nothing here that you may see.', { status: 404 });
    throw error;
  }
}

function notReady(): Response {
  return new Response('This document is being set. Try again in a few seconds.', {
    status: 503,
    headers: { 'Retry-After': '3' },
  });
}

import { readSubmittedFile } from '@assay/services/file/read';
import { requestContext } from '../../../lib/context';
import { fileAnswer } from '../../../lib/file-answer';

/** Work that was handed in, for the two parties of its contract; always saved, never shown within this site. */
export async function GET(_: Request, { params }: RouteContext<'/files/[fileId]'>): Promise<Response> {
  const { fileId } = await params;
  return fileAnswer('attachment', async () => readSubmittedFile(await requestContext(), { fileId }));
}

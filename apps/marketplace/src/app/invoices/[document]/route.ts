import { readInvoicePdf } from '@assay/services/invoice/read';
import { requestContext } from '../../../lib/context';
import { fileAnswer } from '../../../lib/file-answer';

/** The PDF of an invoice at `/invoices/{id}.pdf`, for its seller and its buyer; no other form is served yet. */
export async function GET(_: Request, { params }: RouteContext<'/invoices/[document]'>): Promise<Response> {
  const { document } = await params;
  const [, invoiceId] = /^([0-9a-f-]{36})\.pdf$/.exec(document) ?? [];
  return fileAnswer('inline', async () => readInvoicePdf(await requestContext(), { invoiceId }));
}

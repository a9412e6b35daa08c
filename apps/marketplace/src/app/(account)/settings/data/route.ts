import { refusalMessage } from '@assay/protocol/refusal/messages';
import { exportOwnData } from '@assay/services/person-data/export';
import { requestContext } from '../../../../lib/context';
import { pageReader } from '../../../../lib/page-reader';
import { refusalOf } from '../../../../lib/refusal-of';

/** All that is held about whoever asks, as a zip that is made while it is sent; a few times an hour. */
export async function GET(): Promise<Response> {
  try {
    const ctx = await requestContext();
    const chunks = exportOwnData(ctx);
    if (ctx.actor.type === 'account') await ctx.throttle.count('own_data', ctx.actor.accountId);
    return new Response(streamOf(chunks), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="assay-data-${new Date().toISOString().slice(0, 10)}.zip"`,
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const isTooOften = refusal.code === 'too_many_requests';
    const said = refusalMessage(isTooOften ? refusal : { code: 'not_found' }, await pageReader());
    return new Response(said, { status: isTooOften ? 429 : 404 });
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}

import { join } from 'node:path';
import { buildProofChecker } from '@assay/proof-checker/build';

// Made once, when the marketplace is built.
export const dynamic = 'force-static';

/** The file that checks proofs from disk; it is saved, not opened, since it is not a page of this site. */
export async function GET(): Promise<Response> {
  const html = await buildProofChecker(join(process.cwd(), '../../packages/proof-checker/src/page'));
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="assay-proof-checker.html"',
    },
  });
}

import { text } from '@assay/credentials/json';
import { maxBadgeFileBytes, readBadgeFile } from '@assay/credentials/read-badge-file';
import { verifyCredential } from '@assay/credentials/verify/verify-credential';
import type { VerificationDto } from '@assay/protocol/dto/badge';
import { fault, says } from '@assay/protocol/refusal/field-fault';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused, refusedField } from '../kernel/refused';
import { badgeIdOfUrl } from './addresses';
import { installationVerifier } from './installation-verifier';
import { readIssuer } from './issuer';
import { readableBadge } from './readable-badge';

const bytesPerMb = 1_000_000;
const uploadInput = z.union([
  z.object({ file: z.instanceof(Uint8Array) }),
  z.object({ source: z.string().trim().min(1, says('Paste a badge or a link to one.')) }),
]);

/**
 * Checks a badge given as a file, as pasted text, or as a link to one of this installation. Other addresses are never
 * fetched: a server that opens any link it is given can be sent anywhere.
 */
export async function verifyUpload(ctx: ServiceContext, input: unknown): Promise<VerificationDto> {
  const upload = parseInput(uploadInput, input);
  if ('source' in upload && /^https?:\/\//i.test(upload.source))
    return verify(ctx, await linkedDocument(ctx, upload.source));
  const bytes = 'file' in upload ? upload.file : new TextEncoder().encode(upload.source);
  if (bytes.length > maxBadgeFileBytes) throw refused('file_too_large', { limitMb: maxBadgeFileBytes / bytesPerMb });
  const field = 'file' in upload ? 'file' : 'source';
  const read = readBadgeFile(bytes);
  if (read.kind === 'jwt') {
    throw refusedField(
      field,
      fault('This badge is signed as a JWT. Only badges with an embedded proof can be checked here.'),
    );
  }
  if (read.kind === 'unreadable') throw refusedField(field, fault(read.reason));
  return verify(ctx, read.credential);
}

async function linkedDocument(ctx: ServiceContext, link: string): Promise<Readonly<Record<string, unknown>>> {
  const { publicUrl } = await readIssuer(ctx.database);
  const badgeId = badgeIdOfUrl(publicUrl, link);
  if (!badgeId) {
    throw refusedField(
      'source',
      fault(
        'Only links that begin with {address}/credentials/ are opened. Download the badge there and choose the file.',
        { address: publicUrl },
      ),
    );
  }
  return (await readableBadge(ctx, badgeId)).document;
}

async function verify(ctx: ServiceContext, credential: Readonly<Record<string, unknown>>): Promise<VerificationDto> {
  const [clock] = await ctx.database.execute<{ now: string }>(sql`select assay.now() as now`);
  if (!clock) throw new Error('the database did not tell its time');
  const found = await verifyCredential(credential, {
    ...(await installationVerifier(ctx.database)),
    now: new Date(clock.now),
  });
  const { name } = credential;
  return {
    verdict: found.verdict,
    checks: found.checks.map(({ telling, ...check }) => (telling ? { ...check, telling } : check)),
    issuer: found.issuer ? { ...found.issuer, name: found.issuer.name ?? null } : null,
    origin: found.origin ?? null,
    title: (typeof name === 'string' && text(name)) || null,
  };
}

import { buildDidDocument } from '@assay/credentials/did-web';
import type { JsonObject } from '@assay/credentials/json';
import type { StatusAnswer, StatusQuery } from '@assay/credentials/verify/status';
import type { VerifyOptions } from '@assay/credentials/verify/verify-credential';
import type { Database } from '@assay/db/connect';
import { badge, signingKey } from '@assay/db/schema/credential';
import { asc, eq } from 'drizzle-orm';
import { badgeIdOfUrl } from './addresses';
import { readIssuer, type Issuer } from './issuer';

/** The DID document of this installation, newest key first. */
export async function installationDidDocument(db: Database, did: string): Promise<JsonObject> {
  const keys = await db.select().from(signingKey).where(eq(signingKey.did, did)).orderBy(asc(signingKey.listedAt));
  return buildDidDocument(
    did,
    keys.toReversed().map(({ publicKeyMultibase, expiresAt, revokedAt }) => ({
      publicKeyMultibase,
      ...(expiresAt && { expiresAt }),
      ...(revokedAt && { revokedAt }),
    })),
  );
}

/** What verification needs to judge badges of this installation: its keys and the state of its badges. */
export async function installationVerifier(db: Database): Promise<Required<Omit<VerifyOptions, 'now'>>> {
  const issuer = await readIssuer(db);
  return {
    resolveDid: async (did) =>
      did === issuer.did || (await isFormerDid(db, did))
        ? { document: await installationDidDocument(db, did), source: 'installation' }
        : undefined,
    lookupStatus: (query) => lookUpStatus(db, issuer, query),
  };
}

/** Whether this installation issued badges under the DID before it moved. */
export async function isFormerDid(db: Database, did: string): Promise<boolean> {
  const keys = await db.select({ id: signingKey.id }).from(signingKey).where(eq(signingKey.did, did)).limit(1);
  return keys.length > 0;
}

/** The address that a badge of ours names: the present one, or the one of its issuer before this installation moved. */
async function publicUrlOf(db: Database, issuer: Issuer, query: StatusQuery): Promise<string | undefined> {
  if (query.issuerId === issuer.did) return issuer.publicUrl;
  if (!URL.canParse(query.credentialId)) return undefined;
  const { origin, host } = new URL(query.credentialId);
  const isOurs = `did:web:${encodeURIComponent(host)}` === query.issuerId && (await isFormerDid(db, query.issuerId));
  return isOurs ? origin : undefined;
}

async function lookUpStatus(db: Database, issuer: Issuer, query: StatusQuery): Promise<StatusAnswer | undefined> {
  const publicUrl = await publicUrlOf(db, issuer, query);
  const id = publicUrl === undefined ? undefined : badgeIdOfUrl(publicUrl, query.credentialId);
  if (!id) return undefined;
  const [row] = await db
    .select({ state: badge.state, reason: badge.revokedReason })
    .from(badge)
    .where(eq(badge.id, id));
  if (!row) return undefined;
  return row.state === 'revoked'
    ? { state: 'revoked', ...(row.reason && { reason: row.reason }) }
    : { state: 'active' };
}

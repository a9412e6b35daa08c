import { readFile } from 'node:fs/promises';
import { didDocumentUrl } from '@assay/credentials/did-web';
import { isJsonObject, parseJsonObject, text, type JsonObject } from '@assay/credentials/json';
import { maxBadgeFileBytes, readBadgeFile } from '@assay/credentials/read-badge-file';
import { verifyCredential, type ResolvedIssuer, type Verification } from '@assay/credentials/verify/verify-credential';
import { connect } from '@assay/db/connect';
import { readSettings } from '@assay/local/env';
import { withInstallation } from '@assay/local/installation';
import { readRecord } from '@assay/local/installation-record';
import { installationVerifier } from '@assay/services/badge/installation-verifier';
import { Refusal } from '../refusal';
import { fetchLimited } from './fetch-limited';

export type VerifyBadgeOptions = { readonly offline: boolean; readonly didDocument: string | undefined };

const maxDidDocumentBytes = 200_000;

/** Checks a badge from a file or an address against the issuer's keys, wherever they can be had. */
export async function verifyBadge(source: string, options: VerifyBadgeOptions): Promise<Verification> {
  const file = readBadgeFile(await readSource(source, options.offline));
  if (file.kind === 'unreadable') return undecided('invalid', file.reason);
  if (file.kind === 'jwt')
    return undecided('unknown', 'The badge is signed as a JWT; only embedded proofs are checked.');
  const { credential } = file;
  const now = new Date();
  if (options.didDocument !== undefined) {
    const document = await readDidDocument(options.didDocument);
    const resolveDid = async (did: string) =>
      did === document['id'] ? { document, source: 'registry' as const } : undefined;
    return verifyCredential(credential, { resolveDid, now });
  }
  if (await isIssuedHere(credential)) return verifyHere(credential, now);
  return verifyCredential(credential, { resolveDid: options.offline ? unresolved : resolveByDomain, now });
}

async function readSource(source: string, offline: boolean): Promise<Uint8Array> {
  const isAddress = /^https?:\/\//i.test(source);
  if (isAddress && offline)
    throw new Refusal('An address cannot be read with --offline; save the badge and name the file.');
  try {
    return isAddress
      ? await fetchLimited(source, 'application/vc+ld+json, application/ld+json, application/json', maxBadgeFileBytes)
      : await readFile(source);
  } catch (error) {
    throw new Refusal(`${source} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readDidDocument(path: string): Promise<JsonObject> {
  const document = parseJson(await readSource(path, true));
  if (!document || !text(document['id'])) throw new Refusal(`${path} is no DID document.`);
  return document;
}

/** Only a badge of this installation is worth opening its database for. */
async function isIssuedHere(credential: JsonObject): Promise<boolean> {
  const issuer = credential['issuer'];
  const did = text(isJsonObject(issuer) ? issuer['id'] : issuer);
  const record = await readRecord(readSettings());
  if (!did || !record) return false;
  return didDocumentUrl(did) === new URL('/.well-known/did.json', record.publicUrl).href;
}

async function verifyHere(credential: JsonObject, now: Date): Promise<Verification> {
  return withInstallation(readSettings(), async ({ urls }) => {
    const connection = connect(urls.marketplace, { maxConnections: 1 });
    try {
      return await verifyCredential(credential, { ...(await installationVerifier(connection.database)), now });
    } finally {
      await connection.close();
    }
  });
}

async function unresolved(): Promise<undefined> {
  return undefined;
}

/** Asks the issuer's domain for its keys; one that does not answer stays unknown, which the verdict says. */
async function resolveByDomain(did: string): Promise<ResolvedIssuer | undefined> {
  const url = didDocumentUrl(did);
  if (!url) return undefined;
  try {
    const document = parseJson(await fetchLimited(url, 'application/did+json, application/json', maxDidDocumentBytes));
    return document && { document, source: 'domain' };
  } catch (error) {
    console.error(`The issuer could not be asked: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function parseJson(bytes: Uint8Array): JsonObject | undefined {
  return parseJsonObject(new TextDecoder().decode(bytes));
}

function undecided(verdict: 'invalid' | 'unknown', detail: string): Verification {
  return { verdict, checks: [{ name: 'shape', ok: false, detail }] };
}

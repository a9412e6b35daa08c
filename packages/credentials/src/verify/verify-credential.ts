import { pinnedContexts } from '../contexts';
import { text, type JsonObject } from '../json';
import { originOf, type Origin } from '../origin';
import {
  fail,
  open,
  pass,
  toCheck,
  verdictOf,
  type Check,
  type CheckName,
  type Finding,
  type Verdict,
} from './finding';
import { findKey } from './key';
import { isSupportedProof, signatureProblem } from './signature';
import type { CheckSentence } from './sentences';
import { readShape, type BadgeDocument } from './shape';
import { checkStatus, type StatusLookup } from './status';
import { checkValidity } from './validity';

/** How the verifier came to know the issuer: it is its own, it is on a list, or its domain answered. */
export type TrustSource = 'installation' | 'registry' | 'domain';

export type ResolvedIssuer = { readonly document: JsonObject; readonly source: TrustSource };

/** Finds the DID document of an issuer, or undefined when the DID is not known or cannot be resolved. */
export type DidResolver = (did: string) => Promise<ResolvedIssuer | undefined>;

export type VerifyOptions = {
  readonly resolveDid: DidResolver;
  readonly lookupStatus?: StatusLookup;
  readonly now: Date;
};

export type Verification = {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** A valid signature does not say who signed; this does. */
  readonly issuer?: { readonly id: string; readonly name?: string; readonly trust: TrustSource | 'unknown' };
  readonly origin?: Origin;
};

/**
 * Verifies an Open Badges 3.0 credential with embedded Data Integrity proofs (`eddsa-rdfc-2022`). Never throws for
 * what the credential contains and never fetches: whatever it needs comes from the options.
 *
 * - `invalid`: a check failed.
 * - `unknown`: nothing failed, but something could not be answered, above all who the issuer is.
 * - `valid`: every proof holds under a key that the resolved issuer allows to make assertions, within the time of
 *   validity, and the status is known to be good.
 *
 * Sources: W3C VC Data Model 2.0 section 7.1, VC Data Integrity 1.0 section 4.4, Open Badges 3.0 section 9.
 */
export async function verifyCredential(credential: unknown, options: VerifyOptions): Promise<Verification> {
  const badge = readShape(credential);
  if ('sentence' in badge) return { verdict: 'invalid', checks: [toCheck(fail('shape', badge))] };

  const findings: Finding[] = [pass('shape', 'An Open Badges 3.0 credential.'), checkIssuer(badge)];
  const resolved = await options.resolveDid(badge.issuerId);
  findings.push(checkTrust(badge, resolved), checkContexts(badge, resolved));
  findings.push(...(resolved ? await checkProofs(badge, resolved, options.now) : unresolved()));
  findings.push(checkValidity(badge, options.now), await checkStatus(badge, options.lookupStatus));
  return {
    verdict: verdictOf(findings),
    checks: findings.map(toCheck),
    issuer: {
      id: badge.issuerId,
      ...(badge.issuerName && { name: badge.issuerName }),
      trust: resolved?.source ?? 'unknown',
    },
    origin: originOf(badge.json),
  };
}

/** Each proof must name a key of the issuer itself, as a DID URL with a fragment. */
function checkIssuer(badge: BadgeDocument): Finding {
  const stranger = badge.proofs.find((proof) => {
    const [did, fragment] = (text(proof['verificationMethod']) ?? '').split('#');
    return did !== badge.issuerId || !fragment;
  });
  if (!stranger) return pass('issuer', 'Every proof names a key of the issuer.');
  const key = text(stranger['verificationMethod']);
  return key === undefined
    ? fail('issuer', 'A proof names no key, which is no key of {issuer}.', { issuer: badge.issuerId })
    : fail('issuer', 'A proof names {key}, which is no key of {issuer}.', { key, issuer: badge.issuerId });
}

function checkTrust(badge: BadgeDocument, resolved: ResolvedIssuer | undefined): Finding {
  if (!resolved) return open('trust', 'The issuer {issuer} is not known here.', { issuer: badge.issuerId });
  const known: Record<TrustSource, CheckSentence> = {
    installation: 'The issuer is this installation.',
    registry: 'The issuer is on a list of known issuers.',
    domain: 'The issuer is whoever controls its domain.',
  };
  return pass('trust', known[resolved.source]);
}

function checkContexts(badge: BadgeDocument, resolved: ResolvedIssuer | undefined): Finding {
  if (hasPinnedContexts(badge)) return pass('contexts', 'Its words are those of the standards.');
  return unsupported('contexts', 'It uses words whose meaning is not known here.', resolved);
}

function hasPinnedContexts(badge: BadgeDocument): boolean {
  return badge.contexts.every((context) => typeof context === 'string' && pinnedContexts.has(context));
}

async function checkProofs(badge: BadgeDocument, issuer: ResolvedIssuer, now: Date): Promise<Finding[]> {
  const keys: Finding[] = [];
  const signatures: Finding[] = [];
  for (const proof of badge.proofs) {
    const found = findKey(issuer.document, badge.issuerId, proof, now);
    keys.push(found.ok ? pass('key', 'The issuer allows the key to make assertions.') : fail('key', found.telling));
    if (found.ok) signatures.push(await checkSignature(badge, proof, found.key, issuer));
  }
  if (signatures.length === 0) signatures.push(fail('signature', 'No proof has a key to check it with.'));
  return [...summary(keys), ...summary(signatures)];
}

async function checkSignature(
  badge: BadgeDocument,
  proof: JsonObject,
  key: JsonObject,
  issuer: ResolvedIssuer,
): Promise<Finding> {
  if (proof['proofPurpose'] !== 'assertionMethod') return fail('signature', 'A proof has another purpose.');
  if (!isSupportedProof(proof)) return unsupported('signature', 'A proof uses a cryptosuite not known here.', issuer);
  if (!hasPinnedContexts(badge)) return unsupported('signature', 'What was signed cannot be read here.', issuer);
  const problem = await signatureProblem(badge, proof, key, issuer.document);
  return problem ? fail('signature', problem) : pass('signature', 'Every proof holds: nothing was changed.');
}

/** What this installation never issues is forged when it claims to be ours, and merely unreadable otherwise. */
function unsupported(name: CheckName, sentence: CheckSentence, issuer: ResolvedIssuer | undefined): Finding {
  return issuer?.source === 'installation' ? fail(name, sentence) : open(name, sentence);
}

function unresolved(): Finding[] {
  return [
    open('key', 'Without a known issuer there is no key to check.'),
    open('signature', 'Without a key no signature can be checked.'),
  ];
}

/** The worst finding speaks for all proofs. */
function summary(findings: readonly Finding[]): Finding[] {
  const worst =
    findings.find((finding) => finding.outcome === 'fail') ??
    findings.find((finding) => finding.outcome === 'open') ??
    findings[0];
  return worst ? [worst] : [];
}

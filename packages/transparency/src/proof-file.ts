import { LogProofError } from './log-proof';

/** What lies in a file of proofs: one, or several under `proofs`, and the key that it names for them. */
export type ProofFile = { readonly proofs: readonly unknown[]; readonly verifierKey: string | undefined };

/**
 * Reads a file as a log gives it to people.
 * @throws {LogProofError} when it is no JSON document, or holds none
 */
export function readProofFile(text: string): ProofFile {
  const document = parsed(text);
  const verifierKey: unknown = Reflect.get(document, 'verifierKey');
  const several: unknown = Reflect.get(document, 'proofs');
  const proofs: readonly unknown[] = Array.isArray(several) ? several : [document];
  if (proofs.length === 0) throw new LogProofError('The file holds no proof.');
  return { proofs, verifierKey: typeof verifierKey === 'string' ? verifierKey : undefined };
}

function parsed(text: string): object {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new LogProofError('The file is no JSON document.');
}

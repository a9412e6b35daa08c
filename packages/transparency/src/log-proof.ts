/** All that is needed to check, without the log, that an entry stands in it. Hashes in Base 64. */
export type LogProof = {
  /** From 1: position p is leaf p − 1 of the tree. */
  readonly position: number;
  readonly leaf: string;
  readonly treeSize: number;
  /** From the leaf upwards. */
  readonly hashes: readonly string[];
  /** The bytes of the entry that were hashed, as UTF-8 text. */
  readonly entry: string;
  /** A signed note over the head of the log at this tree size. */
  readonly checkpoint: string;
};

export class LogProofError extends Error {
  override readonly name = 'LogProofError';
}

/**
 * Reads a document as a proof, whatever else it holds.
 * @throws {LogProofError} when a member is missing
 */
export function parseLogProof(document: unknown): LogProof {
  const textOf = (name: keyof LogProof) => memberOf(document, name, isString);
  const numberOf = (name: keyof LogProof) => memberOf(document, name, isNumber);
  return {
    position: numberOf('position'),
    leaf: textOf('leaf'),
    treeSize: numberOf('treeSize'),
    hashes: memberOf(document, 'hashes', isStrings),
    entry: textOf('entry'),
    checkpoint: textOf('checkpoint'),
  };
}

function memberOf<Value>(document: unknown, name: keyof LogProof, is: (value: unknown) => value is Value): Value {
  const value: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  if (!is(value)) throw new LogProofError(`The proof lacks "${name}".`);
  return value;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);

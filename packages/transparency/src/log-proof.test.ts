import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { checkpointText } from './checkpoint';
import { appendLeaves, emptyFrontier, rootOf } from './frontier';
import { leafHash } from './hash';
import { inclusionRanges } from './inclusion';
import { checkLogProof, LogProofError, type LogProof } from './log-proof';
import { noteSigner } from './note-key';
import { NoteError, signNote } from './signed-note';
import { readRanges } from './testing/whole-tree';

const signer = noteSigner('assay.example/log', new Uint8Array(32).fill(7));
const entries = Array.from({ length: 11 }, (_, at) => `{"position":${at + 1},"city":"Köln"}`);
const leaves = entries.map((entry) => leafHash(new TextEncoder().encode(entry)));
const head = { origin: signer.name, size: 11, root: rootOf(appendLeaves(emptyFrontier, leaves).frontier) };
const proof: LogProof = {
  position: 6,
  leaf: toBase64(leaves[5] ?? head.root),
  treeSize: 11,
  hashes: readRanges(leaves, inclusionRanges(5, 11)).map(toBase64),
  entry: entries[5] ?? '',
  checkpoint: signNote(checkpointText(head), signer),
};

describe('a proof that an entry stands in a log', () => {
  it('holds for the entry, its position and the signed head', () => {
    expect(checkLogProof(proof, [signer])).toEqual({ position: 6, head, signedBy: [signer] });
  });

  it.each([
    ['another entry', { entry: entries[6] }],
    ['another entry with its leaf', { entry: entries[6], leaf: toBase64(leaves[6] ?? head.root) }],
    ['another position', { position: 7 }],
    ['a position that is none', { position: 0.5 }],
    ['another size', { treeSize: 12 }],
    ['a hash less', { hashes: proof.hashes.slice(1) }],
    ['a hash that is none', { hashes: ['x', ...proof.hashes.slice(1)] }],
    [
      'another hash',
      { hashes: [toBase64((fromBase64(proof.leaf) ?? head.root).toReversed()), ...proof.hashes.slice(1)] },
    ],
    ['no hashes', { hashes: undefined }],
    ['no entry', { entry: undefined }],
    ['a position in words', { position: 'six' }],
  ])('does not hold with %s', (_, change) => {
    expect(() => checkLogProof({ ...proof, ...change }, [signer])).toThrow(LogProofError);
  });

  it('does not hold under a key that one does not trust, nor for no document at all', () => {
    const stranger = noteSigner(signer.name, new Uint8Array(32).fill(8));
    expect(() => checkLogProof(proof, [stranger])).toThrow(NoteError);
    expect(() => checkLogProof(undefined, [signer])).toThrow(LogProofError);
  });
});

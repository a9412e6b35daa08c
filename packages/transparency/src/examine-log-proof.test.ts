import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { checkpointText } from './checkpoint';
import { examineLogProof } from './examine-log-proof';
import { appendLeaves, emptyFrontier, rootOf } from './frontier';
import { leafHash } from './hash';
import { inclusionRanges } from './inclusion';
import { LogProofError, type LogProof } from './log-proof';
import { noteSigner, verifierKeyText } from './note-key';
import { signNote } from './signed-note';
import { readRanges } from './testing/whole-tree';
import { parseTrust } from './trust';

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
    const { root } = head;
    expect(examineLogProof(proof, [signer])).toEqual({
      proof,
      faults: {},
      isValid: true,
      leaf: leaves[5],
      root,
      head,
      signedBy: [signer],
    });
  });

  const turned = toBase64((fromBase64(proof.leaf) ?? head.root).toReversed());

  it.each([
    ['another entry', { entry: entries[6] }, ['leaf']],
    ['another entry with its leaf', { entry: entries[6], leaf: toBase64(leaves[6] ?? head.root) }, ['root']],
    ['another leaf', { leaf: turned }, ['leaf', 'root']],
    ['another position', { position: 7 }, ['root']],
    ['a position that is none', { position: 0.5 }, ['path', 'root']],
    ['another size', { treeSize: 12 }, ['root']],
    ['a hash less', { hashes: proof.hashes.slice(1) }, ['path', 'root']],
    ['a hash that is none', { hashes: ['x', ...proof.hashes.slice(1)] }, ['path', 'root']],
    ['another hash', { hashes: [turned, ...proof.hashes.slice(1)] }, ['root']],
    ['another root', { checkpoint: proof.checkpoint.replace(toBase64(head.root), turned) }, ['root', 'signature']],
    ['a checkpoint that is none', { checkpoint: 'x' }, ['root', 'signature', 'trust']],
  ])('names each step that does not hold with %s', (_, change, steps) => {
    const { isValid, faults } = examineLogProof({ ...proof, ...change }, [signer]);
    expect([isValid, Object.keys(faults)]).toEqual([false, steps]);
  });

  it.each([
    ['no hashes', { hashes: undefined }],
    ['no entry', { entry: undefined }],
    ['a position in words', { position: 'six' }],
  ])('is none with %s', (_, change) => {
    expect(() => examineLogProof({ ...proof, ...change }, [signer])).toThrow(LogProofError);
    expect(() => examineLogProof(undefined, [signer])).toThrow(LogProofError);
  });

  it('does not hold under a key that one does not trust', () => {
    const stranger = noteSigner(signer.name, new Uint8Array(32).fill(8));
    const { isValid, faults } = examineLogProof(proof, [stranger]);
    expect([isValid, faults]).toEqual([false, { signature: 'No known key has signed this note.' }]);
  });
});

describe('what is known of a log from elsewhere', () => {
  const examined = (kept: string) => examineLogProof(proof, [signer], parseTrust(kept)).faults;
  const note = (size: number, root = head.root, origin = signer.name) =>
    signNote(checkpointText({ origin, size, root }), signer);

  it('is its keys, a line each', () => {
    expect(parseTrust(`${verifierKeyText(signer)}\r\n${verifierKeyText(signer)}\n`)).toMatchObject({
      by: 'keys',
      keys: [{ name: signer.name }, { name: signer.name }],
    });
    expect(() => parseTrust('none')).toThrow('verifier key');
  });

  it('is a checkpoint that was kept, with which the one of a proof agrees', () => {
    expect(examined(proof.checkpoint.replaceAll('\n', '\r\n'))).toEqual({});
    expect(examined(note(12))).toEqual({ trust: expect.stringContaining('12 entries') });
    expect(examined(note(11, leaves[0]))).toEqual({ trust: expect.stringContaining('another log of this size') });
    expect(examined(note(11, head.root, 'other.example/log'))).toEqual({
      trust: expect.stringContaining('other.example'),
    });
  });
});

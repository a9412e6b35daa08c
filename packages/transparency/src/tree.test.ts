import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyRanges, verifyConsistency } from './consistency';
import { appendLeaves, emptyFrontier, rootOf, type Frontier } from './frontier';
import { emptyRoot, leafHash, type Hash } from './hash';
import { inclusionRanges, verifyInclusion } from './inclusion';
import { storedCount, storedIndex } from './subtree';
import { fromHex, toHex } from './testing/hex';
import { definedRoot, readRanges } from './testing/whole-tree';

// The tree of eight leaves that Certificate Transparency and its descendants test with.
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const leaves = known.map((hex) => leafHash(fromHex(hex)));
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const [a, b, c, d, e] = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
];
const six = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

const treeOf = (hashes: readonly Hash[]): Frontier => appendLeaves(emptyFrontier, hashes).frontier;

describe('the published tree of eight leaves', () => {
  it('has the published root at each size', () => {
    expect(roots.map((_, size) => toHex(rootOf(treeOf(leaves.slice(0, size)))))).toEqual(roots);
    expect(toHex(emptyRoot())).toBe(roots[0]);
  });

  it.each([
    [0, 1, []],
    [0, 8, [a, b, c]],
    [5, 8, [d, e, roots[4]]],
    [2, 3, [roots[2]]],
    [1, 5, [roots[1], b, d]],
  ])('has the published proof that leaf %i is in the tree of %i', (index, size, published) => {
    expect(readRanges(leaves, inclusionRanges(index, size)).map(toHex)).toEqual(published);
  });

  it.each([
    [1, 1, []],
    [1, 8, [a, b, c]],
    [6, 8, [six, e, roots[4]]],
    [2, 5, [b, d]],
    [6, 7, [six, 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f', roots[4]]],
  ])('has the published proof that the tree of %i grew to %i', (older, newer, published) => {
    expect(readRanges(leaves, consistencyRanges(older, newer)).map(toHex)).toEqual(published);
  });
});

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const tree = fc.array(hash, { minLength: 1, maxLength: 70 });

describe('any tree', () => {
  it('has the root of its definition, in however many steps it was appended to', () => {
    fc.assert(
      fc.property(tree, fc.nat(70), (hashes, cut) => {
        const grown = appendLeaves(treeOf(hashes.slice(0, cut)), hashes.slice(cut));
        expect(rootOf(grown.frontier)).toEqual(definedRoot(hashes));
        expect(storedCount(hashes.length)).toBe(appendLeaves(emptyFrontier, hashes).stored.length);
      }),
    );
  });

  it('proves each of its leaves, and no other leaf, place, size or root', () => {
    fc.assert(
      fc.property(tree, fc.nat(), hash, (hashes, seed, other) => {
        const [index, size] = [seed % hashes.length, hashes.length];
        const proof = readRanges(hashes, inclusionRanges(index, size));
        const root = definedRoot(hashes);
        const leaf = hashes[index] ?? other;
        expect(verifyInclusion({ leaf, index, size, proof, root })).toBe(true);
        expect(verifyInclusion({ leaf: other, index, size, proof, root })).toBe(false);
        expect(verifyInclusion({ leaf, index, size, proof, root: other })).toBe(false);
        expect(verifyInclusion({ leaf, index, size, proof: [...proof, other], root })).toBe(false);
        expect(verifyInclusion({ leaf, index: size, size, proof, root })).toBe(false);
        const isOther = size > 1;
        expect(verifyInclusion({ leaf, index, size, proof: proof.slice(1), root })).toBe(!isOther);
        expect(verifyInclusion({ leaf, index: (index + 1) % size, size, proof, root })).toBe(!isOther);
      }),
    );
  });

  it('proves that it grew from each of its beginnings, and from nothing else', () => {
    fc.assert(
      fc.property(tree, fc.nat(), hash, (hashes, seed, other) => {
        const size = 1 + (seed % hashes.length);
        const older = { size, root: definedRoot(hashes.slice(0, size)) };
        const newer = { size: hashes.length, root: definedRoot(hashes) };
        const proof = readRanges(hashes, consistencyRanges(size, hashes.length));
        expect(verifyConsistency({ older, newer, proof })).toBe(true);
        expect(verifyConsistency({ older: { size, root: other }, newer, proof })).toBe(false);
        expect(verifyConsistency({ older, newer: { ...newer, root: other }, proof })).toBe(false);
        expect(verifyConsistency({ older, newer, proof: [...proof, other] })).toBe(false);
      }),
    );
  });

  it('is told apart from one whose leaf is a node', () => {
    const [left, right] = leaves;
    if (!left || !right) throw new Error('the known tree has eight leaves');
    const forged = leafHash(Uint8Array.of(...left, ...right));
    expect(forged).not.toEqual(definedRoot([left, right]));
  });
});

describe('the order of stored hashes', () => {
  it('is each leaf followed by the subtrees that it completes', () => {
    const places = [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 2],
      [0, 3],
      [1, 1],
      [2, 0],
      [0, 4],
    ] as const;
    expect(places.map(([level, index]) => storedIndex({ level, index }))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

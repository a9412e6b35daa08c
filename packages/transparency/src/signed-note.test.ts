import { describe, expect, it } from 'vitest';
import { fromBase64 } from './base64';
import { CheckpointError, checkpointText, parseCheckpoint } from './checkpoint';
import { NoteKeyError, noteSigner, parseVerifierKey, verifierKeyText } from './note-key';
import { NoteError, openNote, signNote } from './signed-note';

// The example of golang.org/x/mod/sumdb/note.
const verifierKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const seed = (fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz') ?? new Uint8Array(0)).slice(1);
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const line =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const note = `${text}\n${line}`;
const key = parseVerifierKey(verifierKey);

describe('a signed note', () => {
  it('is signed as in the published example, and its key is written as there', () => {
    const signer = noteSigner('PeterNeumann', seed);
    expect(signNote(text, signer)).toBe(note);
    expect(verifierKeyText(signer)).toBe(verifierKey);
    expect(verifierKeyText(parseVerifierKey(`${verifierKey}\n`))).toBe(verifierKey);
  });

  it('is opened as in the published example, and as in that of C2SP signed-note', () => {
    expect(openNote(note, [key]).text).toBe(text);
    const foo = parseVerifierKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    const signed =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(openNote(signed, [key, foo])).toEqual({ text: 'This is an example message.\n', signedBy: [foo] });
  });

  it('passes over signatures of unknown keys, and is refused without one of a known key', () => {
    const other = noteSigner('PeterNeumann', new Uint8Array(32));
    expect(openNote(`${note}— somebody ${'A'.repeat(12)}\n`, [key]).signedBy).toEqual([key]);
    expect(() => openNote(note, [other])).toThrow('No known key');
    expect(() => openNote(note, [])).toThrow(NoteError);
  });

  it.each([
    ['another text', note.replace('answer', 'Answer')],
    ['a text that lost its last line feed', note.replace('is.\n\n', 'is.\n')],
    ['another signature', note.replace('x08go/ZJkuB', 'x08go/ZJkuA')],
    ['a signature that is too short', `${text}\n— PeterNeumann x08go/ZJkuA=\n`],
    ['a signature that is no Base 64', note.replace('AM=', 'AN=')],
    ['a control character', note.replace('If', 'I\tf')],
    ['a hyphen for the dash', note.replace('—', '-')],
    ['no signature', `${text}\n`],
    ['no end', note.slice(0, -1)],
    ['a signature too many', `${text}\n${line.repeat(101)}`],
  ])('is refused with %s', (_, malformed) => {
    expect(() => openNote(malformed, [key])).toThrow(NoteError);
  });

  it.each([
    ['another id', verifierKey.replace('c74f', 'c74e')],
    ['another name', verifierKey.replace('Peter', 'Pieter')],
    ['another type', 'PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['no key', 'PeterNeumann'],
  ])('is checked by no verifier key with %s', (_, malformed) => {
    expect(() => parseVerifierKey(malformed)).toThrow(NoteKeyError);
  });

  it('is signed under no name with a space or plus, and by no seed of another length', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u2003b']) expect(() => noteSigner(name, seed)).toThrow(NoteKeyError);
    expect(() => noteSigner('a', seed.slice(1))).toThrow(NoteKeyError);
    expect(() => signNote('no end', noteSigner('a', seed))).toThrow(NoteError);
  });
});

describe('a checkpoint', () => {
  // The example of C2SP tlog-checkpoint.
  const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

  it('is read and written as in the published example, with and without extension lines', () => {
    const read = parseCheckpoint(example);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(checkpointText(read)).toBe(example);
    expect(parseCheckpoint(`${example}more\n`)).toEqual(read);
  });

  it.each([
    ['a leading zero', example.replace('2085', '02085')],
    ['a sign', example.replace('2085', '+2085')],
    ['a size that no number holds', example.replace('20852163', '9'.repeat(17))],
    ['no origin', example.replace('example.com/behind-the-sofa', '')],
    ['a root that is too short', 'a\n1\nCsUYapGG\n'],
    ['an empty extension line', `${example}\nmore\n`],
    ['no last line feed', example.slice(0, -1)],
  ])('is refused with %s', (_, malformed) => {
    expect(() => parseCheckpoint(malformed)).toThrow(CheckpointError);
  });
});

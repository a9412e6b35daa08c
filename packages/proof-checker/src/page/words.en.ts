const steps = {
  leaf: {
    title: 'The entry',
    holds: 'The text of the entry has the hash that the proof states for it: not a character was changed.',
    fails: 'The text of the entry has another hash than the proof states: it is not the text that was given.',
  },
  path: {
    title: 'The way up',
    holds: 'The hashes in the proof are exactly those that lead from this position up to a root.',
    fails: 'The hashes in the proof are not those that lead from this position up to a root.',
  },
  root: {
    title: 'The root',
    holds: 'The root that comes out is the one in the checkpoint: the entry stands in the log at this position.',
    fails: 'The root that comes out is not the one in the checkpoint: this entry does not stand there.',
  },
  signature: {
    title: 'The signature',
    holds: 'The checkpoint is signed, and the signature fits this very text.',
    fails: 'No key that counts here has signed this checkpoint, or the signature is over another text.',
  },
  trust: {
    title: 'What you know from elsewhere',
    holds: 'The key or checkpoint that you gave fits.',
    fails: 'The key or checkpoint that you gave does not fit.',
  },
};

export const en = {
  name: 'English',
  title: 'Check a proof of the log',
  lead: 'Whether an entry stands in the transaction log of an Assay market, word for word, and was there when the log was signed.',
  alone: 'This page works by itself: it loads nothing, sends nothing, and needs neither the market nor a network.',
  languages: 'Language',
  form: 'What to check',
  file: 'The file with the proof',
  fileHint: 'Drop it anywhere on this page, or choose it. A file with several proofs will do.',
  trust: 'Verifier key or checkpoint of the log',
  trustHint:
    'From elsewhere, such as a mail, a colleague or your own copy. Without one, the signature is checked against the key that the proof itself names.',
  trustFile: 'Or a file that holds it',
  check: 'Check the proof',
  noFile: 'Choose the file with the proof first.',
  unreadable: {
    proof: 'This cannot be checked: the file is no proof of the log, or not a whole one.',
    key: 'This cannot be checked: the key that the file names is no verifier key.',
  },
  notRead: 'The file could not be read. If it has changed since, choose it again.',
  noKey: 'The proof names no key. Give the verifier key of the log.',
  badTrust: 'This is neither a verifier key (name+id+key) nor a checkpoint.',
  verdict: 'Verdict',
  valid: 'Valid',
  invalid: 'Not valid',
  notProven: 'Fits together, its key not compared',
  aloneMeans: 'Everything in this file fits together.',
  validMeans: 'The entry stands in the log as it is written here, and the log was signed with it inside.',
  validAlone:
    'That was checked with the key that the proof itself names, and whoever forges a proof can name a key of their own. Give a key or checkpoint from elsewhere.',
  invalidMeans: 'At least one step does not hold. Do not rely on what this file says.',
  several: (valid: number, all: number) => `${valid} of ${all} proofs hold.`,
  holds: 'Holds.',
  fails: 'Does not hold.',
  notCompared: 'Not compared.',
  notComparedMeans: 'You gave neither a key nor a checkpoint. The key that the proof names stands above.',
  steps,
  otherSize: (size: number) =>
    `It is of another number of entries. Get a proof that leads to yours: add ?size=${size} to the address of the proof.`,
  otherLog: (origin: string) => `It is of another log, ${origin}.`,
  otherRoot:
    'It knows another log of the very same number of entries: the log was rewritten, or one of the two was forged. Keep both files.',
  facts: {
    position: 'Position',
    event: 'Event',
    occurred: 'Happened',
    log: 'Log',
    size: 'Sealed entries',
    leaf: 'Hash of the entry',
    root: 'Root that comes out',
    key: 'Signed by',
  },
  entry: 'The entry, as it was sealed',
};

export type Words = typeof en;

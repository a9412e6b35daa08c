export const logWords = {
  mine: {
    title: 'What the log holds about you',
    lead: 'Each act of yours in this market, and each act of others that names you as a party to it, as it stands in the transaction log. Nothing here can be changed or taken out unnoticed.',
    limits:
      'What somebody reported to the operators, or wrote before you may see it, is theirs and not listed. Personal details in an entry are encrypted.',
    none: 'No entry fits this filter.',
    list: 'Entries, the newest first',
    filter: 'Filter your entries',
    kind: 'What happened',
    everyKind: 'Everything',
    month: 'Month',
    everyMonth: 'Every month',
    proofs: 'Download the proofs of this page',
  },
  entry: {
    position: 'Entry {position, number}',
    by: { you: 'Your act', other: 'Act of the other side', market: 'Done by the market' },
    sealed: 'Sealed',
    unsealed: 'Not sealed yet; its proof follows within seconds',
    proof: 'Download the proof',
    proofOf: 'Download the proof of entry {position, number}',
    says: 'What it says',
    saysOf: 'What it says: entry {position, number}',
  },
  check: {
    title: 'What a proof shows, and how to check it',
    shows:
      'A proof shows that an entry stands in the log at its position, word for word, and that the log was signed with it inside. If somebody changes or removes the entry later, your copy of the proof shows it.',
    showsNot:
      'It does not show that what the entry says is true. And it tells all that the entry says: give it only to those who may know.',
    how: 'Download the checker once and keep it: a single file that opens in any browser, from your disk and without a network. Give it the proof, and the key of the log from a source that you trust, such as a mail or a copy that you kept. On a command line, <command></command> says the same.',
    kept: 'If you kept a checkpoint of your own, ask for a proof that leads to it: add <code></code> with its number of entries to the address of the proof.',
    checker: 'Download the checker',
    key: 'Key of the log',
    checkpoint: 'Newest checkpoint',
  },
  page: {
    title: 'The log',
    description: 'How everything that happens in this market is recorded, sealed and checked.',
    lead: 'Whatever changes in this market is written to a log that can only grow. Every second it is sealed: one signed line stands for all entries so far, and not one of them can be changed without breaking it.',
    mine: 'What the log holds about you',
    head: 'The newest checkpoint',
    headMeans:
      'The name of the log, how many entries are sealed, the root over all of them, and the signature. Keep a copy, and nobody can rewrite what came before it without your noticing.',
    keys: 'The keys',
    keysMean: 'With these verifier keys checkpoints can be checked, the newest last.',
    unsealed: 'Nothing is sealed yet.',
  },
} as const;

import { proofreadingFamily } from '../family';

export const commaSplice = proofreadingFamily({
  id: 'english-proofreading-comma-splice',
  objective: 'punctuation',
  level: 'analyse',
  title: 'Two sentences with only a comma between them',
  predictedDifficulty: 0.55,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['comma-joins', 'A comma is enough between two complete sentences.'],
  lures: [
    'no-and-at-start',
    'oxford-comma-needed',
    'which-needs-comma',
    'since-means-time',
    'passive-is-wrong',
    'no-because-at-start',
    'hyphen-everywhere',
  ],
  sites: [
    ['however', 'The hall was [full; however,|full, however,] nobody complained.'],
    ['two-clauses', 'The paint was [wet, so|wet,] we used the back door.'],
    ['two-clauses', 'The printer sent the [proofs, and|proofs,] the editor marked four mistakes in them.'],
    ['therefore', 'The bridge is [closed; therefore,|closed, therefore,] take the ferry.'],
    ['two-clauses', 'The train was [late. We|late, we] missed the first talk.'],
    ['two-clauses', 'Keep the [receipt; it|receipt, it] is your guarantee.'],
    ['two-clauses', 'The lamp [flickers because|flickers,] the wire is loose.'],
    ['two-clauses', 'We measured the [wall, and|wall,] my father ordered the shelves.'],
    ['instead', 'He did not [write; instead|write, instead] he came in person.'],
  ],
});

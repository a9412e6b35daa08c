import { proofreadingFamily } from '../family';

export const agreementAcrossPhrase = proofreadingFamily({
  id: 'english-proofreading-agreement-across-phrase',
  objective: 'agreement',
  level: 'analyse',
  title: 'A verb far from its subject',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015, agreement 1–3',
  idea: ['nearest-noun', 'A verb agrees with the noun next to it.'],
  lures: [
    'none-is-singular',
    'collective-is-singular',
    'no-split-infinitive',
    'no-final-preposition',
    'data-is-plural',
    'subjunctive-needs-s',
    'whose-needs-person',
  ],
  sites: [
    ['of-phrase', 'The list of rooms and their keys [hangs|hang] behind the front desk.'],
    ['of-phrase', 'A box of spare bulbs [was|were] found under the stage.'],
    ['with-phrase', 'The nurse, together with two students, [visits|visit] the ward at six.'],
    ['as-well-as', 'The driver, as well as both passengers, [has|have] given a statement.'],
    ['relative-clause', 'The reasons that the auditor gave for the delay [were|was] not convincing.'],
    ['relative-clause', 'The machine that sorts the bottles [needs|need] a new belt.'],
    ['of-phrase', 'The quality of the last three deliveries [has|have] disappointed our cooks.'],
    ['of-phrase', 'The colours of the new label [match|matches] the old boxes.'],
    ['in-phrase', 'The papers in the second drawer [belong|belongs] to the former tenant.'],
    ['with-phrase', 'The farm, with its orchards and two ponds, [is|are] for sale.'],
  ],
});

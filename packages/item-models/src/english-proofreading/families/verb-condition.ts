import { proofreadingFamily } from '../family';

export const verbCondition = proofreadingFamily({
  id: 'english-proofreading-verb-condition',
  objective: 'verbs',
  level: 'analyse',
  title: 'Conditions that are not, or were not, true',
  predictedDifficulty: 0.55,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['would-after-if', 'After “if” the condition takes “would” as well.'],
  lures: [
    'than-me-is-wrong',
    'none-is-singular',
    'since-means-time',
    'no-split-infinitive',
    'adverb-needs-ly',
    'subjunctive-needs-s',
    'no-word-twice',
  ],
  sites: [
    ['past', 'If we [had known|would have known] about the strike, we would have sent the goods earlier.'],
    ['past', 'The damage would be smaller if they [had called|would have called] at once.'],
    ['unreal', 'If I [had|would have] a second oven, I could take larger orders.'],
    ['past', 'Had the lock been changed, nobody [could have|could had] come in.'],
    ['past', 'We might have won if the last page [had been|would have been] clearer.'],
    ['unreal', 'If the shop [were|would be] nearer, more people would walk there.'],
    ['have-of', 'You should [have|of] asked before cutting the cable.'],
    ['have-of', 'The carpenter could [have|of] used the old beams.'],
    ['wish', 'We wish we [had|have] measured the door before we ordered.'],
  ],
});

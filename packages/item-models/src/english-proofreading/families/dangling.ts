import { proofreadingFamily } from '../family';

export const dangling = proofreadingFamily({
  id: 'english-proofreading-dangling',
  objective: 'structure',
  level: 'analyse',
  title: 'Who does what at the start of a sentence',
  predictedDifficulty: 0.45,

  source: 'The Chicago Manual of Style, 17th ed., 2017, 5.115',
  idea: ['any-subject-will-do', 'The words at the start may belong to anything in the sentence.'],
  lures: [
    'passive-is-wrong',
    'no-split-infinitive',
    'since-means-time',
    'no-and-at-start',
    'adverb-needs-ly',
    'no-because-at-start',
    'whose-needs-person',
  ],
  sites: [
    ['ing', 'Walking up the hill, [we saw the church|the church came into view].'],
    ['ing', 'Having read the contract, [the tenant found two gaps|two gaps were found].'],
    ['ing', 'Hanging from the ceiling, [the lamp lit the whole table|we saw the lamp].'],
    ['as-a', 'As a former nurse, [she understands night work|night work is easy to understand].'],
    ['when', 'When ripe, [the pears are picked by hand|the farmer picks the pears].'],
    ['ed', 'Tired after the journey, [the guests went to bed early|the beds were very welcome].'],
    ['after-ing', 'After barking all night, [the dog fell asleep|the neighbours complained].'],
    ['while', 'While waiting for the bus, [I lost my umbrella|my umbrella was lost].'],
    ['ing', 'Packed in straw, [the vases survived the journey|the workers unloaded the vases].'],
  ],
});

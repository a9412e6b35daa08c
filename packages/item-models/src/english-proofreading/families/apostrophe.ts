import { proofreadingFamily } from '../family';

export const apostrophe = proofreadingFamily({
  id: 'english-proofreading-apostrophe',
  objective: 'punctuation',
  level: 'apply',
  title: 'Apostrophes of owners and plurals',
  predictedDifficulty: 0.65,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['s-needs-apostrophe', 'A final s is set off by an apostrophe.'],
  lures: [
    'they-is-plural',
    'none-is-singular',
    'oxford-comma-needed',
    'number-word-needed',
    'collective-is-singular',
    'hyphen-everywhere',
    'whose-needs-person',
  ],
  sites: [
    ['plain-plural', 'Fresh [tomatoes|tomato’s] are delivered every morning.'],
    ['singular-owner', 'The [director’s|directors] office is on the third floor.'],
    ['plural-owner', 'Both [teams’|team’s] coaches shook hands.'],
    ['plain-plural', 'Two [taxis|taxi’s] were waiting outside.'],
    ['irregular', 'The [children’s|childrens’] coats hang by the door.'],
    ['decade', 'Most of these houses date from the [1930s|1930s’].'],
    ['singular-owner', 'My [neighbour’s|neighbours] dog barks all night.'],
    ['time', 'We need three [weeks’|week’s] notice for a large group.'],
    ['plain-plural', 'The [photos|photo’s] are in the blue folder.'],
  ],
});

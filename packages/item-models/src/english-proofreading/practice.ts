import type { PracticeModel } from '../program/practice';
import { practiceVariant } from './family';

/** The open questions of the proofreading test. */
export const englishProofreadingPractice: readonly PracticeModel[] = [
  {
    id: 'english-proofreading-practice-neighbour',
    objective: 'agreement',
    rationale: 'The subject is “the price”, one price; “of both tickets” only says of what. So the price has risen.',
    reasons: {
      'nearest-noun': '“The windows on the north side” are many, and “need” is right.',
      'they-is-plural': '“They” for one person whose sex is not known is good English and very old.',
      'no-final-preposition': 'A sentence may well end with a preposition.',
      'passive-is-wrong': 'The passive is no error.',
    },
    variant: practiceVariant({
      sites: [
        'The price of both tickets [has|have] risen.',
        'The windows on the north side [need] paint.',
        'Each reader may keep [their book] for a month.',
        'That is the drawer the scissors [belong in].',
        'The benches [were repaired] last week.',
      ],
      ideas: ['nearest-noun', 'they-is-plural', 'no-final-preposition', 'passive-is-wrong'],
    }),
  },
  {
    id: 'english-proofreading-practice-opening',
    objective: 'structure',
    rationale:
      'It was not the sandwich that sat on the bench. The words at the start need somebody who does what they say.',
    reasons: {
      'any-subject-will-do': 'Here the walkers rest, and the walkers are the subject.',
      'no-and-at-start': 'A sentence may begin with “but”.',
      'since-means-time': '“Since” may mean “because”.',
      'oxford-comma-needed': 'The comma before the last “and” of a list is a matter of house style.',
    },
    variant: practiceVariant({
      sites: [
        'Sitting on the bench, [I ate the sandwich|the sandwich tasted good].',
        'Resting under the trees, [the walkers looked] at the map.',
        '[But the gate] was already locked.',
        '[Since the shop] was shut, we went home.',
        'They sell bread, [milk and eggs].',
      ],
      ideas: ['any-subject-will-do', 'no-and-at-start', 'since-means-time', 'oxford-comma-needed'],
    }),
  },
  {
    id: 'english-proofreading-practice-its',
    objective: 'pronouns',
    rationale: '“It’s” is short for “it is” or “it has”; the tail that belongs to the cat is its tail.',
    reasons: {
      'possessive-needs-apostrophe': 'Here “it’s” stands for “it is”, and so the apostrophe is right.',
      'data-is-plural': '“Data” with a singular verb is good English when it is one body of facts.',
      'adverb-needs-ly': '“Hard” is an adverb as well as an adjective.',
      'than-me-is-wrong': 'After “than” the object form is good English.',
    },
    variant: practiceVariant({
      sites: [
        'The cat washed [its|it’s] tail on the step.',
        'Take a coat, because [it’s] cold on deck.',
        'The [data is] ten years old.',
        'She works [hard for] her money.',
        'You are taller [than me].',
      ],
      ideas: ['possessive-needs-apostrophe', 'data-is-plural', 'adverb-needs-ly', 'than-me-is-wrong'],
    }),
  },
  {
    id: 'english-proofreading-practice-splice',
    objective: 'punctuation',
    rationale:
      'Two complete sentences need more than a comma between them: a full stop, a semicolon or a word such as “and”.',
    reasons: {
      'comma-joins': 'Here “so” joins the two sentences.',
      'which-needs-comma': 'What follows “which” tells which path is meant, and needs no comma.',
      'number-word-needed': 'Figures with units are usual in running text.',
      'no-split-infinitive': 'An adverb may stand between “to” and its verb.',
    },
    variant: practiceVariant({
      sites: [
        'The soup was [cold; nobody|cold, nobody] ate it.',
        'The rope was [old, so we] bought another.',
        'Take the path [which follows] the river.',
        'The bag weighs [23 kg] with the books.',
        'Try [to gently lift] the lid.',
      ],
      ideas: ['comma-joins', 'which-needs-comma', 'number-word-needed', 'no-split-infinitive'],
    }),
  },
];

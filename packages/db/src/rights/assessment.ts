import type { SchemaRights } from './types';

/** Questions, keys and answers are the test service's alone; others read the catalogue, and the marketplace the figures of the bank: views that hold none of them. */
export const assessmentRights: SchemaRights = {
  schema: 'assessment',
  watched: ['test', 'family_standing', 'attempt'],
  unwatched: {
    pool: 'how far the machine has come with proving',
    family: 'a copy of what ships with the code',
    variant: 'drawn and proven by the machine from salt and code',
    variant_refusal: 'the same, for seeds that yield no question',
    reproof: 'when the machine last proved a pool again; a key that changed has its event',
    attempt_item: 'the working state of an attempt, whose start and grading have their events',
    catalogue: 'a view',
    test_statistics: 'computed from attempts, whose grading has its event',
    family_statistics: 'the same, by families',
    statistics_request: 'asks the machine to compute earlier than it would',
    family_bank: 'a view',
    statistics_of_test: 'a view',
    statistics_of_family: 'a view',
    family_rescoring: 'a view',
  },
  insertOnly: [],
  grants: [
    {
      group: 'assay_skill_tests',
      tables: ['test', 'pool', 'family', 'family_standing', 'variant', 'reproof', 'attempt', 'attempt_item'],
      privileges: 'select, insert, update',
    },
    { group: 'assay_skill_tests', tables: ['variant_refusal'], privileges: 'select, insert' },
    { group: 'assay_skill_tests', tables: ['catalogue'], privileges: 'select' },
    { group: 'assay_skill_tests', tables: ['test_statistics'], privileges: 'select, insert, update' },
    { group: 'assay_skill_tests', tables: ['family_statistics'], privileges: 'select, insert, delete' },
    { group: 'assay_skill_tests', tables: ['statistics_request'], privileges: 'select' },
    {
      group: 'assay_marketplace',
      tables: [
        'catalogue',
        'family_bank',
        'statistics_of_test',
        'statistics_of_family',
        'family_rescoring',
        'family_standing',
      ],
      privileges: 'select',
    },
    {
      group: 'assay_marketplace',
      tables: ['family_standing'],
      privileges: 'update (state, since, suspended_from, suspended_reason, decided_reason, version)',
    },
    { group: 'assay_marketplace', tables: ['statistics_request'], privileges: 'select, insert, update' },
    { group: 'assay_worker', tables: ['catalogue'], privileges: 'select' },
    // what the log is compared with: where an attempt and a test stand, and nothing of what was asked
    { group: 'assay_worker', tables: ['test', 'attempt'], privileges: 'select (id, version, state)' },
  ],
};

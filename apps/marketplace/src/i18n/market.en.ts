import { assuranceLabels } from '@assay/domain/badge/labels';

/** Words of the market that several features say. */
export const marketWords = {
  field: {
    software: 'Software and technology',
    creative: 'Creative and multimedia',
    writing: 'Writing and translation',
    clerical: 'Clerical and data entry',
    sales: 'Sales and marketing support',
    professional: 'Professional services',
  },
  assurance: assuranceLabels.en,
  fileSize: {
    bytes: '{count, plural, one {# byte} other {# bytes}}',
    kilobytes: '{count, number} kB',
    megabytes: '{count, number} MB',
  },
  count: {
    bids: '{count, plural, one {# bid} other {# bids}}',
    jobs: '{count, plural, one {# job} other {# jobs}}',
    badges: '{count, plural, one {# badge} other {# badges}}',
    contracts: '{count, plural, one {# contract} other {# contracts}}',
    reviews: '{count, plural, one {# review} other {# reviews}}',
    milestones: '{count, plural, one {# milestone} other {# milestones}}',
  },
  island: {
    asOf: {
      position: 'As of log entry {position, number}, {age} ago',
      empty: 'The log is still empty.',
    },
    /** How long something is ago, as `asOf.position` says it. */
    age: {
      days: '{count, plural, one {# day} other {# days}}',
      hours: '{count, plural, one {# hour} other {# hours}}',
      minutes: '{count, plural, one {# minute} other {# minutes}}',
      seconds: '{count, plural, one {# second} other {# seconds}}',
    },
  },
} as const;

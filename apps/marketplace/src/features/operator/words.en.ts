export const operatorWords = {
  navigation: {
    label: 'Operator',
    overview: 'Overview',
    market: 'Market',
    log: 'Log',
    money: 'Money',
    people: 'People',
    moderation: 'Moderation',
    tests: 'Tests',
    impact: 'Impact',
    mails: 'Mails',
    deadLetters: 'Dead letters',
    system: 'System',
  },
  waiting: {
    transfers: 'transfers to confirm',
    reports: 'reports to decide',
    families: 'suspended families of questions',
    mails: 'mails that could not be sent',
    deadLetters: 'failed deliveries',
    alarms: 'alarms',
  },
  generated:
    'People and history on this marketplace are generated. No effect of badges is planted in them: whatever these figures seem to show about the worth of a badge is chance.',
  filter: { submit: 'Filter', all: 'Show all' },
  /** What an event concerns where that has no title of its own. */
  subject: {
    installation: 'This installation',
    drill: 'A drill',
    log: 'The transaction log',
    setting: {
      fees: 'The fees',
      retakeWaitDays: 'The wait before a retake',
      sessionIdleDays: 'When unused sessions end',
      bankDetails: 'The bank details',
      seller: 'Who issues the invoices for fees',
      mailServer: 'The mail server',
    },
    list: { jobs: 'The list of jobs', freelancers: 'The list of people' },
    report: { job: 'A report on a job', profile: 'A report on a profile', message: 'A report on a message' },
    why: {
      gone: 'no longer there',
      own_file: 'a file that Assay made, for the event after it',
      other_release: 'an event of another release',
    },
  },
} as const;

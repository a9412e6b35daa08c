export const operatorModerationWords = {
  page: {
    title: 'Moderation',
    tabs: 'Reports',
    open: 'To decide',
    decided: 'Decided',
    noneOpen: 'Nothing waits for you. Reports of jobs, profiles and messages will stand here.',
    noneDecided: 'Decided reports will stand here.',
  },
  subject: {
    found: {
      job: 'Job: <subject></subject>',
      profile: 'Profile: <subject></subject>',
    },
    gone: {
      job: 'Job that is no longer there',
      profile: 'Profile that is no longer there',
      message: 'Message that is no longer there',
    },
  },
  open: {
    reported: 'Reported by <person></person> <time></time>',
    form: 'Decide this report',
    note: 'Note',
    noteHint: 'Why you decide so. It stands in the report.',
    removeJob: 'Take the job down',
    removeJobHint: 'Only when you uphold the report; bidders are told.',
    uphold: 'Uphold the report',
    dismiss: 'Dismiss it',
  },
  decided: {
    caption: 'Decided reports',
    subject: 'Reported',
    reason: 'Reason',
    erased: 'Erased with the account of the reporter.',
    decision: 'Decision',
    upheld: 'Upheld',
    dismissed: 'Dismissed',
    note: 'Note',
    by: 'By',
    when: 'When',
  },
  done: 'Decided.',
} as const;

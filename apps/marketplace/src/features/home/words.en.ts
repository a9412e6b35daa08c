export const homeWords = {
  opening: {
    title: 'Work with people whose skill was tested',
    lead: 'Assay is a market for freelance work. Freelancers who pass one of its tests carry a signed badge with four hallmarks, and the market publishes what those badges are worth, even when that is nothing.',
    post: 'Post a job',
    find: 'Find work',
    specimen: 'A specimen, to show how a badge is read. Every mark in these pages explains itself when you choose it.',
  },
  specimen: { level: 'Level 2', band: 'proficient' },
  figures: {
    title: 'This market today',
    jobsOpen: 'Jobs open',
    hiresThisMonth: 'Hires this month',
    badgesShown: 'Badges shown',
    testsPassed: 'Tests passed',
  },
  latest: {
    title: 'Latest jobs',
    all: 'All jobs',
    none: 'The newest jobs will stand here.',
    first: 'Post the first job',
    posted: 'Posted <time></time>',
    decision: 'Decision',
  },
  principles: {
    label: 'What you can rely on',
    tests: {
      title: 'Tests that prove their own answers',
      text: 'Each answer is found by running code, not by opinion, and everybody gets questions of their own. The pass mark and how it was set are public.',
      link: 'See the tests',
    },
    badges: {
      title: 'Badges that outlive this site',
      text: 'A badge is a signed file that belongs to its holder. Anybody can check it, here or with any other verifier, even when this site is gone.',
      link: 'Verify a badge',
    },
    money: {
      title: 'Money and decisions in the open',
      text: 'Payments are protected until work is approved. Every fee stands beside the price, every decision has a date, and every step is in the log.',
      link: 'How scores, fees and ranks work',
    },
  },
} as const;

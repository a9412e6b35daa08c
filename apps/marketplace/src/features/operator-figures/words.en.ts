export const operatorFiguresWords = {
  overview: {
    title: 'Overview',
    currency: 'Money in {currency} at the rates that the events stored',
    latest: 'Latest events',
    wholeLog: 'The whole log',
  },
  group: { market: 'Market', money: 'Money', testsAndPeople: 'Tests and people' },
  /** What each figure is called, and what it counts in one sentence. */
  figure: {
    'jobs-posted': { label: 'Jobs posted', definition: 'Jobs that were opened for bids.' },
    'bids-sent': { label: 'Bids sent', definition: 'Bids that freelancers sent, whatever became of them.' },
    hires: { label: 'Hires', definition: 'Contracts that began with an accepted offer.' },
    'contract-value': {
      label: 'Contract value',
      definition:
        'What the contracts that began are worth, without fees, in the reference currency at the rate that the event stored.',
    },
    fees: {
      label: 'Fees',
      definition:
        'Fees that the platform took from both sides when work was released, in the reference currency at the rate that the event stored.',
    },
    'held-money': {
      label: 'Held money',
      definition:
        'Price and client fee of every funded milestone until it is released or refunded, in the reference currency at the rate that the event stored when it was funded.',
    },
    'jobs-open': {
      label: 'Jobs open',
      definition: 'Jobs that were posted and not yet filled, cancelled, expired or removed.',
    },
    'contracts-running': {
      label: 'Contracts running',
      definition: 'Contracts that began and have neither been completed nor ended.',
    },
    'tests-taken': {
      label: 'Tests taken',
      definition: 'Tests that ended with a score, passed or not; those given up unfinished do not count.',
    },
    'tests-passed': { label: 'Tests passed', definition: 'Tests whose score reached the mark in force.' },
    'badges-shown': {
      label: 'Badges shown',
      definition:
        'Badges that their holders made visible and have not hidden, and that were not revoked; also expired ones.',
    },
    people: { label: 'People', definition: 'Accounts that were created and not closed, suspended ones included.' },
  },
  period: {
    label: 'Period',
    length: { days: '{count, number} days', weeks: '{count, number} weeks' },
  },
  /** The same figure one period earlier: what happened in it, or the level at its end. */
  before: {
    flow: { days: 'The {count, number} days before: {value}', weeks: 'The {count, number} weeks before: {value}' },
    level: { days: '{count, number} days ago: {value}', weeks: '{count, number} weeks ago: {value}' },
  },
  course: {
    days: {
      title: 'By day, over {count, number} days',
      chart: '{figure} by day',
      description: '{figure} in each day; days begin at the hour at which this page was read.',
    },
    weeks: {
      title: 'By week, over {count, number} weeks',
      chart: '{figure} by week',
      description: '{figure} in each week; days begin at the hour at which this page was read.',
    },
  },
  page: {
    name: 'A figure and its rows',
    csv: 'Download the rows as CSV',
    agreed: 'The same in the agreed currencies',
    chart: { days: '{figure} over {count, number} days', weeks: '{figure} over {count, number} weeks' },
    description: {
      flow: 'What happened in each part of the period.',
      level: 'The level at the end of each part of the period.',
    },
    level: 'Level',
    rows: 'The rows behind it',
    counted: '{count, plural, one {# event} other {# events}}',
    countedFromHere: '{count, plural, one {# event} other {# events}} from here to the oldest',
    none: 'The events that this figure counts will stand here.',
  },
  rows: {
    caption: 'Events behind: {figure}',
    position: 'Position',
    when: 'When',
    event: 'Event',
    what: 'What',
    who: 'Who',
    worth: 'Agreed · rate',
    adds: 'Adds',
    sum: 'Sum so far',
    unconverted: 'no conversion',
    rate: '× {rate} · rate of {date}',
  },
} as const;

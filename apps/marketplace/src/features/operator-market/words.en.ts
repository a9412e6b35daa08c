export const operatorMarketWords = {
  page: {
    title: 'Market',
    lead: 'Value, fees, how jobs are filled, and who comes back: folded from the transaction log as it grows.',
    currency: 'Money in {currency}, at the rates that the events stored',
    behind: '{count, plural, one {# newer entry is} other {# newer entries are}} not in the figures yet',
    days: 'Days are UTC',
    simulated: 'SIMULATED',
    counting: 'The figures are being counted from the log. Look again in a moment.',
    none: 'No job was posted and nothing was hired or paid in these days.',
    formula: 'How it is computed',
    csv: 'CSV',
    csvOf: 'Download “{table}” as CSV',
  },
  range: {
    label: 'Days',
    from: 'From',
    to: 'To',
    last: 'Last {count, number} days',
    other:
      'Those days cannot be shown, so these are others: days begin before they end, none lies ahead or before 2000, and three years are the most.',
    shown: '{from} to {to}, beside the {count, plural, one {day} other {# days}} before',
  },
  before: 'Before: {value}',
  beforeOlder: 'Before: {value}, after more time',
  share: {
    few: 'too few',
    of: '{part, number} of {of, number}',
    small: '{part, number} of {of, number}: a small number',
    jobs: '{count, plural, one {# job} other {# jobs}}',
    smallJobs: '{count, plural, one {# job} other {# jobs}}: a small number',
    nothing: 'none',
  },
  group: { value: 'Value and fees', filling: 'How jobs are filled', people: 'Who is hired, and who comes back' },
  /** Each figure of the page, and how it is computed. */
  figure: {
    hires: { label: 'Hires', formula: 'Contracts that started in these days.' },
    value: {
      label: 'Contract value',
      formula: 'What the contracts that started in these days are worth, without fees.',
    },
    released: {
      label: 'Released',
      formula: 'Prices of the milestones that were released in these days, without fees.',
    },
    fees: { label: 'Fees', formula: 'Fees taken from clients and freelancers in these days.' },
    takeRate: {
      label: 'Take rate',
      formula: 'Fees divided by released, both of these days; shown over any amount released.',
    },
    fillRate: {
      label: 'Fill rate',
      formula:
        'Of the jobs posted in these days, those with a hire so far. Jobs still open can be filled later, so the rate of recent days still rises, and one lower than before is no fall yet. Removed jobs are left out.',
    },
    firstBid: {
      label: 'Time to first bid',
      formula:
        'Median of the time from posting to the first bid, over jobs whose first bid came in these days; nine in ten waited no longer than the second value. Read from bins of 19 %, so each is right to within a tenth.',
    },
    hire: {
      label: 'Time to hire',
      formula:
        'Median of the time from posting to the start of the contract, over contracts that started in these days; nine in ten took no longer than the second value. Right to within a tenth.',
    },
    noBids: { label: 'Jobs without a bid', formula: 'Of the jobs posted in these days, those that got no bid so far.' },
    manyBids: {
      label: 'Jobs with more than 30 bids',
      formula: 'Of the jobs posted in these days, those that got more than 30 bids so far.',
    },
    bidsPerJob: {
      label: 'Bids per job',
      formula:
        'Bids on the jobs posted in these days, also those sent later, divided by these jobs; not for fewer than five of them.',
    },
    newcomers: {
      label: 'Newcomers’ share',
      formula: 'Of the contracts that started in these days, those whose freelancer had never been hired here before.',
    },
    returningClients: {
      label: 'Repeat rate of clients',
      formula:
        'Of the contracts that started in these days, those whose client had hired somebody within the 90 days before.',
    },
    returningFreelancers: {
      label: 'Repeat rate of freelancers',
      formula:
        'Of the contracts that started in these days, those whose freelancer had been hired within the 90 days before, by whomever.',
    },
  },
  median: { p90: 'nine in ten within {p90}' },
  funnel: {
    title: 'From posting to payment',
    description: 'How many of the jobs posted in these days got a bid, a short list, a hire and a payment so far.',
    formula:
      'Of the jobs posted in these days, how many got so far by now. Whoever got further counts in the steps before; being offered the contract counts as short-listed; paid means that the first milestone was released.',
    step: { posted: 'Posted', gotBid: 'Got a bid', shortlisted: 'Short-listed', hired: 'Hired', paid: 'Paid' },
    heads: { step: 'Step', count: 'Jobs', share: 'Of the jobs posted' },
    left: '{open, plural, one {# of them is} other {# of them are}} still open. Removed by operators and left out: {removed, number}.',
  },
  cohorts: {
    title: 'Fill rate by week of posting',
    description:
      'The share of jobs with a hire so far, by the week in which they were posted. A week with fewer than five jobs has no bar.',
    formula:
      'Jobs posted in the week that have a hire by now, divided by all posted in it but those that operators removed. Every week that the days touch is shown as a whole, from Monday. A week with open jobs can still rise.',
    series: 'Fill rate',
    table: 'The jobs behind it, week by week',
    week: 'Week from',
    posted: 'Posted',
    hired: 'Hired',
    open: 'Still open',
    rate: 'Fill rate',
  },
  countries: {
    leading: 'The {count, number} with the most contract value',
    all: 'All {count, number} countries, with every figure',
  },
  by: {
    field: 'By class',
    country: 'By country of the client',
    fieldHead: 'Class',
    countryHead: 'Country',
    formula:
      'The figures above for the jobs of each class of the Online Labour Index, or of clients in each country at the time of posting. No rate of jobs or contracts is shown for fewer than five of them; the take rate stands over any amount released.',
    other: 'Not known',
    ZZ: 'Not known or erased',
    posted: 'Posted',
    hires: 'Hires',
    value: 'Value',
    released: 'Released',
    takeRate: 'Take rate',
    fillRate: 'Fill rate',
    noBids: 'No bid',
    firstBid: 'First bid',
    hire: 'Hire',
    newcomers: 'Newcomers',
    returningClients: 'Clients again',
  },
} as const;

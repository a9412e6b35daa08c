export const postJobWords = {
  page: {
    title: 'Post a job',
    lead: 'Five short parts, about three minutes. You see it as freelancers will before it is posted.',
  },
  island: {
    form: {
      label: 'New job',
      preview: 'Look at it as freelancers will',
      nothingPosted: 'Nothing is posted yet.',
    },
    work: {
      title: 'What is to be done',
      lead: 'Say what exists today, what should exist afterwards, and how you will know that it is good.',
      jobTitle: 'Title',
      jobTitleHint: 'What a freelancer would type to find it.',
      brief: 'Brief',
      briefHint: 'Plain text; a blank line begins a new paragraph.',
      field: 'Field',
      chooseField: 'Choose a field',
    },
    people: {
      title: 'Who can do it',
      lead: 'Skills bring the job to the right people. A required badge admits only those who passed its test and show it.',
      skills: 'Skills',
      skillsHint: 'Type a skill and add it; several at once with commas.',
      badge: 'Required badge',
      noBadge: 'No badge required',
      noBadgeHint: 'Everybody may bid; badges still show beside each bid.',
      badgeOf: '{title} badge',
      badgeHint:
        'A test of at most {minutes, plural, one {# minute} other {# minutes}}. Fewer bids, all from people who passed it.',
      anonymous: 'Compare bids without names',
      anonymousHint:
        'Name and profile stay hidden until you short-list a bid or offer the contract; note, price, hallmarks and record show. Bidders are told.',
    },
    pay: {
      title: 'What it pays',
      lead: 'A fixed price, paid milestone by milestone. You fund each before work on it begins, and release it when you approve the work.',
      budget: 'Budget',
      currency: 'Currency',
      milestonesHint:
        'One is enough for small work: leave its amount empty and it is worth the whole budget. Several must add up to it.',
    },
    questions: {
      title: 'What you ask',
      lead: 'Two or three short questions show more than a long letter.',
      legend: 'Questions to bidders',
      hint: 'Up to {max, number}; answers stand side by side when you compare bids.',
      question: 'Question {number, number}',
      add: 'Add a question',
      adding: 'Adding…',
    },
    decision: {
      title: 'When you decide',
      lead: 'Bidders see this date. After it the job closes by itself and everybody is told.',
      date: 'Decision at the latest on',
    },
    preview: {
      lead: 'This is how freelancers will read it. Nothing is posted yet.',
      decision: 'You decide',
      post: 'Post this job',
      posting: 'Posting…',
      change: 'Change something',
    },
  },
} as const;

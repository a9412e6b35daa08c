export const profileWords = {
  page: {
    title: 'Your profile',
    lead: 'What clients read before they read your bid.',
    see: 'See it as others do',
  },
  island: {
    label: 'Your profile',
    work: {
      title: 'What you do',
      lead: 'One sentence that a client remembers, then what you would tell them over coffee.',
      headline: 'Headline',
      about: 'About your work',
      field: 'Field',
      noField: 'No field',
    },
    skills: {
      title: 'Skills you claim',
      lead: 'They make you findable. They carry no mark: marks come from tests, which you show as badges.',
      legend: 'Skills',
      hint: 'Type a skill and add it; several at once with commas.',
    },
    rate: {
      title: 'Rate',
      lead: 'A guide for clients; jobs here have fixed prices.',
      hour: 'An hour of your work',
      currency: 'Currency',
    },
    readers: {
      title: 'Who sees it',
      lead: 'Badges show only if you also show each of them.',
      publish: 'Publish this profile',
      publishHint:
        'Everybody can read it and find it by search. Without the tick only you see it, and clients to whom you send a bid see your name and headline.',
    },
    save: 'Save the profile',
    saving: 'Saving…',
  },
} as const;

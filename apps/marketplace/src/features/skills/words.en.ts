export const skillsWords = {
  refused: 'One skill is not known here; everything you typed is kept.',
  unknown: '{skills} is not in our list. Try another word for it, or a wider one.',
  quoted: '“{skill}”',
  island: {
    search: 'Search skills',
    another: 'Add another',
    example: 'SQL, proofreading, bookkeeping…',
    add: 'Add',
    adding: 'Adding…',
  },
} as const;

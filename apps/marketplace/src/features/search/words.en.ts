export const searchWords = {
  search: 'Search',
  searching: 'Searching…',
  filters: '{count, plural, =0 {Filters} other {Filters · #}}',
  field: 'Field',
  skill: 'Skill',
  takeThisAway: '(take this filter away)',
  inForce: 'Filters in force',
  takeAway: '(take away)',
  all: 'Show all',
  byWords: '“{words}”',
  byBadge: 'Badge {title}',
} as const;

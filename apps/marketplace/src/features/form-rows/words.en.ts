export const formRowsWords = {
  island: {
    milestones: 'Milestones',
    milestone: 'Milestone {number, number}',
    amount: 'Amount',
    days: 'Days',
    add: 'Add a milestone',
    adding: 'Adding…',
    remove: 'Remove milestone {number, number}',
    removing: 'Removing…',
    sum: '{total} of {price}',
  },
} as const;

export const formRowsWords = {
  island: {
    milestones: 'Milestones',
    milestone: 'Milestone {number, number}',
    amount: 'Amount',
    amountOf: 'Milestone {number, number}, amount',
    days: 'Days',
    daysOf: 'Milestone {number, number}, days',
    add: 'Add a milestone',
    adding: 'Adding…',
    remove: 'Remove milestone {number, number}',
    removing: 'Removing…',
    sum: '{total} of {price}',
  },
} as const;

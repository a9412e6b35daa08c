export const noticesWords = {
  title: 'Notices',
  markAll: 'Mark all as read',
  markAllForm: 'Mark all notices as read',
  list: 'Notices, newest first',
  unread: 'Unread',
  empty: 'What happens to your bids, jobs, contracts, money and badges will stand here.',
  emptyMore: 'The same notices come by mail.',
} as const;

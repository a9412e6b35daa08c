import type { SchemaRights } from './types';

export const marketRights: SchemaRights = {
  schema: 'market',
  watched: [
    'profile',
    'job',
    'bid',
    'interview',
    'thread',
    'message',
    'contract',
    'milestone',
    'submission',
    'review',
    'report',
    'file',
  ],
  unwatched: {
    thread_read: 'where a reader stands in a thread is a convenience, no business fact',
    file_chunk: 'the bytes of a file, whose watched head carries their digest',
  },
  insertOnly: [],
  grants: [
    {
      group: 'assay_marketplace',
      tables: [
        'profile',
        'job',
        'bid',
        'interview',
        'thread',
        'contract',
        'milestone',
        'submission',
        'review',
        'report',
        'thread_read',
      ],
      privileges: 'select, insert, update',
    },
    // Deleted with the account whose reading it was.
    { group: 'assay_marketplace', tables: ['thread_read'], privileges: 'delete' },
    { group: 'assay_marketplace', tables: ['message', 'file', 'file_chunk'], privileges: 'select, insert' },
    {
      group: 'assay_worker',
      tables: ['profile', 'interview', 'thread', 'message', 'submission', 'report'],
      privileges: 'select',
    },
    { group: 'assay_worker', tables: ['job', 'bid', 'contract', 'milestone', 'review'], privileges: 'select, update' },
    { group: 'assay_worker', tables: ['file', 'file_chunk'], privileges: 'select, insert' },
  ],
};

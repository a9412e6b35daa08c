import type { SchemaRights } from './types';

export const identityRights: SchemaRights = {
  schema: 'identity',
  watched: ['installation', 'account', 'terms_acceptance', 'role_grant', 'session'],
  unwatched: {
    session_use: 'when a session was last used, to the hour; its beginning and end have their events',
    person_key: 'under which the log holds what is personal; that it was destroyed has its event',
    email_token: 'the means of a change that has its own event',
    notice: 'the effect of an event, dated and deduplicated by it',
    mail: 'the effect of an event, or of a request that reveals nothing',
    rate_limit: 'counts tries, forgotten within hours',
  },
  insertOnly: [],
  grants: [
    {
      group: 'assay_marketplace',
      tables: ['installation'],
      privileges: 'select, update (retake_wait_days, session_idle_days, bank_details, seller, version)',
    },
    {
      group: 'assay_marketplace',
      tables: ['account', 'role_grant', 'session', 'email_token'],
      privileges: 'select, insert, update',
    },
    // Deleted with the account that they belong to.
    { group: 'assay_marketplace', tables: ['email_token', 'session_use'], privileges: 'delete' },
    { group: 'assay_marketplace', tables: ['session_use'], privileges: 'select, insert, update (used_at)' },
    { group: 'assay_marketplace', tables: ['terms_acceptance'], privileges: 'select, insert' },
    // Deleted with the account of their reader.
    { group: 'assay_marketplace', tables: ['mail'], privileges: 'select, insert, delete' },
    { group: 'assay_marketplace', tables: ['notice'], privileges: 'select, update (read_at), delete' },
    { group: 'assay_marketplace', tables: ['rate_limit'], privileges: 'select, insert, update, delete' },
    { group: 'assay_skill_tests', tables: ['installation'], privileges: 'select' },
    { group: 'assay_worker', tables: ['account', 'role_grant', 'session'], privileges: 'select' },
    { group: 'assay_worker', tables: ['installation'], privileges: 'select, update (sends_mail, version)' },
    {
      group: 'assay_worker',
      tables: ['account'],
      privileges: 'update (erased_at, country, time_zone, locale, version)',
    },
    { group: 'assay_worker', tables: ['person_key'], privileges: 'select, insert, delete' },
    { group: 'assay_worker', tables: ['notice'], privileges: 'select, insert, update (facts, occurred_at)' },
    // With the account of their reader, where closing it left some.
    { group: 'assay_worker', tables: ['notice', 'mail'], privileges: 'delete' },
    {
      group: 'assay_worker',
      tables: ['mail'],
      privileges: 'select, insert, update (body, sent_at, due_at, attempts, error)',
    },
  ],
};

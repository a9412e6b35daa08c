export type UniqueGuard = {
  /** What could happen twice without it. */
  readonly against: string;
  /** Columns that a row must have for a partial index to watch it. */
  readonly where?: Readonly<Record<string, string>>;
};

/** Every unique index and key that stands for a promise of the product: the last word in a race, whatever the code does. */
export const uniqueGuards: Readonly<Record<string, UniqueGuard>> = {
  account_email_open: { against: 'two open accounts with one e-mail address' },
  terms_acceptance_once: { against: 'one version of the terms accepted twice' },
  role_grant_in_force: { against: 'a role that is in force twice, and survives being revoked' },
  email_token_token_hash_unique: { against: 'one mailed link for two accounts' },
  notice_once: { against: 'being told of one event twice' },
  profile_slug_unique: { against: 'two profiles under one address' },
  bid_one_live: { against: 'two live bids of one freelancer on a job' },
  bid_one_hire: { against: 'two hires for one job', where: { state: 'hired' } },
  bid_one_offer: { against: 'two open offers for one job', where: { state: 'offered' } },
  thread_bid_id_unique: { against: 'two conversations about one bid' },
  thread_read_once: { against: 'two places at which one reader stands' },
  contract_bid_id_unique: { against: 'two contracts out of one bid' },
  contract_one_per_job: { against: 'two contracts for one job' },
  milestone_position: { against: 'two milestones in one place of a contract' },
  review_once: { against: 'two reviews by one side' },
  file_chunk_position: { against: 'two contents in one place of a file' },
  exchange_rate_once: { against: 'two rates for one day' },
  fee_policy_number: { against: 'two fee policies under one number' },
  ledger_account_once: { against: 'money of one holder in two accounts' },
  ledger_account_currency: { against: 'a posting between two currencies' },
  payment_reference_unique: { against: 'a transfer that belongs to two payments' },
  payment_one_live: { against: 'a milestone that is paid for twice' },
  receipt_statement_entry: { against: 'one entry of the bank statement recorded twice' },
  invoice_number: { against: 'two invoices under one number' },
  invoice_once: { against: 'two invoices for one thing' },
  invoice_counter_key: { against: 'two counters for one series of invoices' },
  achievement_version_once: { against: 'two meanings of one version of a badge' },
  badge_once_per_attempt: { against: 'two badges for one attempt' },
  signing_key_of_did: { against: 'one signing key published twice' },
  test_version_once: { against: 'two tests under one version' },
  attempt_item_attempt_id_position_pk: { against: 'two questions in one place of an attempt' },
  family_id_family_version_pk: { against: 'two families of questions under one version' },
  variant_refusal_family_family_version_rules_hash_seed_index_pk: { against: 'one seed refused twice' },
  variant_of_seed: { against: 'two questions out of one seed' },
  variant_content_once: { against: 'one question drawn twice' },
  attempt_live_once: { against: 'two running attempts at one test', where: { state: 'started' } },
  attempt_number_once: { against: 'two attempts under one number' },
  outbox_id_unique: { against: 'two events under one id' },
  event_change_key: { against: 'a change that two events vouch for' },
  consumption_key: { against: 'an event that is consumed twice' },
  dead_letter_one: { against: 'two dead letters of one delivery' },
  failing_deadline_key: { against: 'one failing deadline listed twice' },
  entry_event_id_unique: { against: 'one event in the log twice' },
};

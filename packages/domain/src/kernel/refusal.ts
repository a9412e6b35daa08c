/**
 * The closed list of reasons for which Assay says no. Transport and wording are chosen in one place
 * (`@assay/protocol/refusal/messages`), never where the refusal arises.
 */
export const refusalCodes = [
  // who asks
  'not_signed_in',
  'not_found',
  'not_allowed',
  'suspended',
  'email_unverified',
  'wrong_credentials',
  'too_many_requests',
  // what was sent
  'invalid_input',
  'token_invalid',
  'token_expired',
  'terms_outdated',
  'file_too_large',
  'file_type_refused',
  // the state that it meets
  'wrong_state',
  'changed_meanwhile',
  'account_has_open_work',
  'last_operator',
  'own_job',
  'already_bid',
  'bid_limit_reached',
  'fees_changed',
  'job_closed',
  'badge_required',
  'offer_expired',
  'change_rounds_used',
  'deadline_passed',
  'review_window_closed',
  'already_reviewed',
  'insufficient_funds',
  'currency_mismatch',
  'payment_unconfirmed',
  'rate_missing',
  'bank_details_missing',
  // tests and badges
  'test_unavailable',
  'test_withheld',
  'attempt_running',
  'retake_too_early',
  'test_passed',
  'answer_too_late',
  'attempt_closed',
  'badge_revoked',
  'badges_name_address',
  // machinery
  'origin_is_final',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What a message may name, such as the state met; how it is said depends on who reads. */
export type Fact = string | number | { readonly amountMinor: string; readonly currency: string };

export type Facts = Readonly<Record<string, Fact>>;

/** What is wrong with one field: a sentence with its facts. */
export type FieldFault = { readonly sentence: string; readonly facts?: Facts };

export type Refusal = {
  readonly code: RefusalCode;
  readonly facts?: Facts;
  /** For refused input: what is wrong, by form field. */
  readonly fields?: Readonly<Record<string, FieldFault>>;
};

export type Decision<Next> =
  | { readonly ok: true; readonly next: Next }
  | { readonly ok: false; readonly refusal: Refusal };

export function accept<Next>(next: Next): Decision<Next> {
  return { ok: true, next };
}

export function refuse(code: RefusalCode, facts?: Refusal['facts']): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: facts ? { code, facts } : { code } };
}

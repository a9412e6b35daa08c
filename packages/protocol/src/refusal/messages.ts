import type { Facts, Refusal, RefusalCode } from '@assay/domain/kernel/refusal';
import { germanFacts } from './entities.de';
import { fill, type Reader, unknownReader } from './fill';
import { germanMessages } from './messages.de';

export type RefusalTransport = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 429;
  readonly message: string;
};

/** What each refusal says: what is wrong, what was kept, what to do. slots are filled from the refusal's facts (`fill.ts`). */
export const refusalMessages: Readonly<Record<RefusalCode, RefusalTransport>> = {
  not_signed_in: { status: 401, message: 'Log in to go on. What you typed is kept on this page.' },
  not_found: { status: 404, message: 'There is nothing here that you may see.' },
  not_allowed: { status: 403, message: 'This is not yours to do.' },
  suspended: {
    status: 403,
    message:
      'This account is suspended: you can read, withdraw money and write to the operator, but not start anything new.',
  },
  email_unverified: {
    status: 403,
    message: 'Confirm your e-mail address first; the link is in the mail that we sent you.',
  },
  wrong_credentials: { status: 401, message: 'E-mail and password do not go together.' },
  too_many_requests: { status: 429, message: 'Too many tries. Wait {seconds} seconds and try again; nothing is lost.' },
  invalid_input: { status: 400, message: 'Some fields need your attention; everything you typed is still here.' },
  token_invalid: { status: 400, message: 'This link is not valid, or was used before. Ask for a new one.' },
  token_expired: { status: 410, message: 'This link has expired. Ask for a new one.' },
  terms_outdated: { status: 409, message: 'The terms have changed. Read and accept version {termsVersion} to go on.' },
  file_too_large: {
    status: 413,
    message: 'The file is larger than {limitMb} MB. The rest of the form is kept; choose a smaller file.',
  },
  file_type_refused: {
    status: 415,
    message: 'Files of this type are not taken. Send a PDF, an image, a text, a spreadsheet or a ZIP archive.',
  },
  wrong_state: {
    status: 409,
    message: 'This {entity} is {state}, so that is no longer possible. Nothing was changed.',
  },
  changed_meanwhile: {
    status: 409,
    message: 'Somebody changed this in the meantime. Look at it again; nothing was changed.',
  },
  account_has_open_work: {
    status: 409,
    message:
      'Contracts, jobs and bids have to be finished or ended first, and the money withdrawn; then the account can be closed.',
  },
  last_operator: {
    status: 409,
    message: 'This is the last operator who can act. Make somebody else an operator first; nothing was changed.',
  },
  own_job: { status: 409, message: 'This is your own job; you cannot bid on it.' },
  already_bid: { status: 409, message: 'You have a bid on this job. Withdraw it first if you want to send another.' },
  bid_limit_reached: {
    status: 409,
    message:
      'You have {limit} open bids, the most at one time. A place is free again when a client decides or you withdraw one.',
  },
  fees_changed: {
    status: 409,
    message:
      'The fees changed while you wrote. Look at what you receive now, and send the bid again; your text is kept.',
  },
  job_closed: { status: 409, message: 'This job no longer takes bids. Your text is kept on this page.' },
  badge_required: {
    status: 409,
    message:
      'This job asks for the badge “{badge}” on your profile. Pass the test and show the badge; your text is kept.',
  },
  offer_expired: { status: 410, message: 'This offer has expired. Write to the client; they can offer again.' },
  change_rounds_used: {
    status: 409,
    message:
      'Changes were asked for {rounds} times, as many as the contract allows. Approve the work or write to the freelancer.',
  },
  deadline_passed: { status: 410, message: 'The date has passed.' },
  review_window_closed: { status: 410, message: 'Reviews can be given for {days} days after a contract ends.' },
  already_reviewed: { status: 409, message: 'You have reviewed this contract.' },
  insufficient_funds: { status: 409, message: 'You have {available, money} available; choose an amount up to that.' },
  currency_mismatch: { status: 400, message: 'The amount must be in {currency}.' },
  payment_unconfirmed: {
    status: 409,
    message: 'The payment has not arrived yet. It is confirmed when the transfer with reference {reference} is seen.',
  },
  bank_details_missing: {
    status: 409,
    message: 'This market has no bank account entered yet. An operator has to enter it; then you can fund.',
  },
  rate_missing: { status: 409, message: 'There is no exchange rate for {currency}. An operator has to enter one.' },
  test_unavailable: {
    status: 409,
    message:
      'Of the {needed} questions that a form of this test needs, {proven} that are new to you are proven so far. Try again in a minute.',
  },
  test_withheld: {
    status: 409,
    message:
      'Questions of this test are being checked, and without them no form can be drawn. It opens again once an operator has looked at them; you lose nothing by waiting.',
  },
  attempt_running: {
    status: 409,
    message: 'A test of yours is running. Finish it first, here or on the other device.',
  },
  retake_too_early: { status: 409, message: 'You can take this test again from {retakeAt, time}.' },
  test_passed: {
    status: 409,
    message: 'You have passed this test, and its badge is vouched for until {retakeAt, time}. Then it opens again.',
  },
  answer_too_late: {
    status: 410,
    message: 'Time was up when this answer arrived. The answers saved before are scored.',
  },
  attempt_closed: { status: 410, message: 'This test has ended.' },
  badge_revoked: { status: 410, message: 'This badge was revoked.' },
  badges_name_address: {
    status: 409,
    message:
      '{badges} badges were issued that name {address} for good, as their own address and as their issuer. They can be checked only as long as that address leads here, too. Confirm to move all the same; nothing was changed.',
  },
  origin_is_final: { status: 409, message: 'Whether an installation is real or simulated is set once.' },
};

/** The sentence for a refusal, with its facts filled in. */
export function refusalMessage({ code, facts = {} }: Refusal, reader: Reader = unknownReader): string {
  return reader.locale === 'de'
    ? fill(germanMessages[code], germanFacts(facts), reader)
    : fill(refusalMessages[code].message, englishFacts(facts), reader);
}

/** Entity and state are words of the code. */
function englishFacts({ entity = '', state = '', ...facts }: Facts): Facts {
  const spaced = (name: Facts[string]) => String(name).replaceAll('_', ' ');
  return { ...facts, entity: spaced(entity), state: spaced(state) };
}

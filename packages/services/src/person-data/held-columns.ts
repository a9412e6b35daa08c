/*
 * What becomes of everything that a table can hold about a person when their account is closed. Columns of ids, numbers, times
 * and truth values are not listed: an id of a closed account stands for nobody, and without a name beside it so do they.
 * A test compares the list with the tables of a migrated database.
 */

/** Why something outlives an account. */
export const keptBecause = {
  law: 'books and invoices have to be kept for years, under the tax law of every country that we know of',
  contract: 'it is part of an agreement, which the other side holds as well',
  conversation: 'it was said to somebody, in whose conversation it stands',
  told: 'it was told to others whom it concerned, and names nobody; deleted where the person was told',
  review: 'it is what others go by when they decide about its subject',
  decision: 'it says why an operator or the other side decided as they did',
  hours: 'a digest, which is forgotten by itself within hours',
  key: 'its personal fields are under the key that erasing destroys, and the log is never rewritten',
} as const;

export type Fate =
  /** Emptied, replaced by the same word for everybody, or deleted with its row. */
  | 'erased'
  /** Codes of closed lists, our own texts, digests, amounts: nothing that a person wrote or that describes one. */
  | 'impersonal'
  | keyof typeof keptBecause;

type Fates = Readonly<Record<string, Fate>>;

const all = (fate: Fate, ...columns: readonly string[]): Fates =>
  Object.fromEntries(columns.map((column) => [column, fate]));
const erased = (...columns: readonly string[]) => all('erased', ...columns);
const impersonal = (...columns: readonly string[]) => all('impersonal', ...columns);

const identity: Readonly<Record<string, Fates>> = {
  'identity.installation': impersonal(
    'origin',
    'public_url',
    'reference_currency',
    'terms_version',
    'payment_provider',
    'bank_details',
    'seller',
  ),
  'identity.account': {
    ...erased('email', 'display_name', 'password_hash', 'country', 'time_zone', 'locale', 'suspended_reason'),
    ...impersonal('state'),
    closed_reason: 'decision',
  },
  'identity.terms_acceptance': impersonal('terms_version'),
  'identity.role_grant': impersonal('role'),
  'identity.session': erased('user_agent'),
  'identity.session_use': {},
  'identity.person_key': erased('wrapped'),
  'identity.email_token': { ...erased('token_hash'), ...impersonal('purpose') },
  'identity.notice': { facts: 'told', ...erased('path'), ...impersonal('kind') },
  'identity.mail': { ...all('told', 'subject', 'body'), ...erased('recipient', 'error'), ...impersonal('kind') },
  'identity.rate_limit': { key: 'hours' },
};

const market: Readonly<Record<string, Fates>> = {
  'market.profile': erased('slug', 'headline', 'summary', 'field', 'skills', 'currency', 'search'),
  // Others who sent a bid know the job by its title; one that was filled is part of its contract.
  'market.job': {
    ...all('contract', 'title', 'brief', 'milestones', 'questions', 'search'),
    ...erased('removed_reason'),
    ...impersonal('state', 'field', 'skills', 'required_badge', 'currency', 'form_digest'),
  },
  // One that was hired is part of its contract.
  'market.bid': {
    ...all('contract', 'note', 'milestones', 'answers'),
    ...erased('decline_reason'),
    ...impersonal('state', 'currency', 'fees', 'form_digest'),
  },
  'market.interview': impersonal('state', 'proposed_times'),
  'market.thread': {},
  'market.message': { body: 'conversation' },
  'market.thread_read': {},
  'market.contract': { title: 'contract', ...impersonal('state', 'field', 'currency', 'fees') },
  'market.milestone': { title: 'contract', ...impersonal('state', 'currency', 'released_by') },
  'market.submission': all('contract', 'note', 'change_request'),
  'market.review': { comment: 'review' },
  'market.report': {
    ...erased('reason'),
    ...impersonal('subject_kind', 'subject_id', 'state'),
    decision_note: 'decision',
  },
  'market.file': { name: 'contract', ...impersonal('media_type', 'sha256') },
  'market.file_chunk': { bytes: 'contract' },
};

const money: Readonly<Record<string, Fates>> = {
  'money.exchange_rate': impersonal('base', 'quote', 'date', 'rate', 'source'),
  'money.fee_policy': impersonal('freelancer_percent', 'client_percent'),
  'money.ledger_account': impersonal('kind', 'holder', 'currency'),
  'money.posting': impersonal('purpose', 'currency'),
  'money.payment': impersonal('state', 'provider', 'reference', 'currency'),
  'money.payout': { destination: 'law', failure_reason: 'law', ...impersonal('state', 'provider', 'currency') },
  'money.receipt': { statement_entry: 'law', ...impersonal('state', 'provider', 'currency') },
  'money.invoice': { document: 'law', ...impersonal('state', 'kind', 'issuer', 'number', 'currency') },
  'money.invoice_counter': impersonal('issuer', 'kind'),
};

/** A badge names its holder by a pseudonym that leads nowhere; whoever was given it can still check it. */
const credential: Readonly<Record<string, Fates>> = {
  'credential.achievement': impersonal('slug', 'title', 'description', 'field', 'assurance', 'terms'),
  'credential.badge': {
    ...impersonal('state', 'achievement', 'title', 'level', 'band', 'assurance', 'score_percent', 'document'),
    revoked_reason: 'decision',
  },
  'credential.signing_key': impersonal('did', 'public_key_multibase'),
};

/** What was asked and chosen stands for nobody; the figures of the questions are made of it. */
const assessment: Readonly<Record<string, Fates>> = {
  'assessment.test': impersonal('slug', 'state', 'title', 'field', 'blueprint'),
  'assessment.pool': impersonal('slug', 'rules_hash'),
  'assessment.family': impersonal('id', 'test', 'objective', 'level', 'title', 'status', 'source', 'misconceptions'),
  'assessment.family_standing': impersonal(
    'test',
    'family',
    'state',
    'suspended_from',
    'suspended_reason',
    'decided_reason',
  ),
  'assessment.variant': impersonal(
    'family',
    'rules_hash',
    'parameters',
    'ready',
    'content_hash',
    'program_hash',
    'output_hash',
    'runtime',
    'runtime_version',
    'state',
  ),
  'assessment.variant_refusal': impersonal('family', 'rules_hash', 'reason', 'detail'),
  'assessment.reproof': impersonal('test', 'runtime', 'runtime_version'),
  'assessment.attempt': impersonal('test', 'test_title', 'state', 'seed', 'submitted_by', 'bands'),
  'assessment.attempt_item': impersonal('family', 'objective', 'choice_order'),
  'assessment.test_statistics': impersonal('test', 'figures'),
  'assessment.family_statistics': impersonal('test', 'family', 'figures', 'flags'),
  'assessment.statistics_request': impersonal('test'),
};

const log: Readonly<Record<string, Fates>> = {
  'log.outbox': { ...erased('payload'), ...impersonal('kind', 'actor', 'origin', 'changes') },
  'log.entry': { payload: 'key', ...impersonal('kind', 'actor', 'origin', 'changes') },
  'log.event_change': impersonal('table_name'),
  'log.consumption': impersonal('consumer'),
  'log.dead_letter': { ...impersonal('consumer', 'error', 'state'), discard_reason: 'decision' },
  'log.failing_deadline': impersonal('deadline', 'error'),
  'log.head': {},
  'log.checkpoint': impersonal('root', 'hashes', 'note'),
  'log.sealer': {},
  'log.verifier_key': impersonal('key'),
  'log.verification': impersonal('bad_kind', 'witness_root'),
  'log.market_position': {},
  'log.market_job': { ...erased('country'), ...impersonal('field') },
  'log.market_contract': impersonal('field', 'value', 'moves'),
  // Of an erased account the country is counted as unknown.
  'log.market_count': impersonal('grain', 'slice', 'slice_value'),
  'log.market_wait': impersonal('grain', 'slice', 'slice_value', 'wait'),
};

const impact: Readonly<Record<string, Fates>> = {
  'impact.run': impersonal(
    'source',
    'state',
    'step',
    'drawn_from',
    'snapshot_hash',
    'code_version',
    'query',
    // Means and coefficients of ten people at least: of fewer the worker keeps how many they were, and nothing else.
    'result',
    'failure',
  ),
  'impact.estimator': impersonal('code_version'),
};

export const heldColumns: Readonly<Record<string, Fates>> = {
  ...identity,
  ...market,
  ...money,
  ...credential,
  ...assessment,
  ...log,
  ...impact,
};

import type { Rule } from './rule';
import { talkAt } from './scene-market';

const wrong = 'wrong_state';
const everybody = 'anonymous client party freelancer stranger suspended researcher operator';
const pair = 'client party suspended';
const reason = 'This is the reason.';
const scores = { quality: 5, communication: 5, speed: 5, reliability: 5 };
const bid = {
  amount: '1500',
  currency: 'EUR',
  note: 'I would first measure where the forty minutes go.',
  milestones: [{ title: 'All of it', amount: '1500', days: 8 }],
  answers: ['row_number over the movements.'],
};
const closedJob = { filled: 'job_closed', cancelled: 'job_closed' };
const decided = { hired: wrong, declined: wrong, withdrawn: wrong };

/** Jobs, bids, talks and contracts. */
export const workRules: Readonly<Record<string, Rule>> = {
  'job.search': { answer: 'ok' },
  'job.badges': { answer: 'ok' },
  'job.mine': { answer: 'ok' },
  'job.preview': { answer: 'invalid_input' },
  'job.post': { answer: 'invalid_input' },
  'job.read': {
    kind: 'job',
    key: 'jobId',
    may: { client: 'ok', [everybody]: { open: 'ok', filled: 'ok', cancelled: 'ok' } },
  },
  'job.cancel': {
    kind: 'job',
    key: 'jobId',
    may: { client: { open: 'ok', filled: wrong, cancelled: wrong, removed: wrong } },
  },
  'bid.compare': { kind: 'job', key: 'jobId', may: { client: 'ok' } },
  // the answer itself says whether, and why not
  'bid.eligibility': { kind: 'job', key: 'jobId', may: { [everybody]: 'ok' }, missing: 'ok' },
  'bid.quote': { answer: 'invalid_input' },
  'bid.mine': { answer: 'ok' },
  'bid.send': {
    kind: 'job',
    key: 'jobId',
    more: bid,
    may: {
      client: { open: 'own_job', filled: 'own_job', cancelled: 'own_job' },
      'party freelancer': { open: 'already_bid', ...closedJob },
      'stranger researcher operator': { open: 'ok', ...closedJob },
    },
    theirs: { 'client party freelancer stranger researcher operator': 'ok' },
  },
  'bid.withdraw': {
    kind: 'bid',
    key: 'bidId',
    may: { 'party suspended': { sent: 'ok', shortlisted: 'ok', offered: 'ok', ...decided } },
  },
  'bid.shortlist': {
    kind: 'bid',
    key: 'bidId',
    may: { client: { sent: 'ok', shortlisted: wrong, offered: wrong, ...decided } },
  },
  'bid.decline': {
    kind: 'bid',
    key: 'bidId',
    more: { reason },
    may: { client: { sent: 'ok', shortlisted: 'ok', offered: 'ok', ...decided } },
  },
  'bid.declineMany': { answer: 'invalid_input' },
  'bid.offer': {
    kind: 'bid',
    key: 'bidId',
    may: { client: { sent: 'ok', shortlisted: 'ok', offered: wrong, ...decided } },
  },
  'bid.accept': {
    kind: 'bid',
    key: 'bidId',
    may: { party: { sent: wrong, shortlisted: wrong, offered: 'ok', ...decided } },
  },
  'bid.refuseOffer': {
    kind: 'bid',
    key: 'bidId',
    may: { 'party suspended': { sent: wrong, shortlisted: wrong, offered: 'ok', ...decided } },
  },
  'thread.list': { answer: 'ok' },
  'thread.read': { kind: 'thread', key: 'threadId', may: { [pair]: 'ok' } },
  'thread.pulse': { kind: 'thread', key: 'threadId', may: { [pair]: 'ok' } },
  'thread.send': { kind: 'thread', key: 'threadId', more: { body: 'Hello.' }, may: { 'client party': 'ok' } },
  'thread.proposeInterview': {
    kind: 'bid',
    key: 'bidId',
    more: { times: [talkAt] },
    may: { client: { sent: wrong, shortlisted: 'ok', offered: wrong, ...decided } },
  },
  'thread.agreeInterview': {
    kind: 'interview',
    key: 'interviewId',
    more: { time: talkAt },
    may: { party: { proposed: 'ok', agreed: wrong, cancelled: wrong } },
  },
  'thread.holdInterview': {
    kind: 'interview',
    key: 'interviewId',
    may: { client: { proposed: wrong, agreed: 'ok', cancelled: wrong } },
  },
  'thread.cancelInterview': {
    kind: 'interview',
    key: 'interviewId',
    may: { [pair]: { proposed: 'ok', agreed: 'ok', cancelled: wrong } },
  },
  'contract.list': { answer: 'ok' },
  'contract.read': { kind: 'contract', key: 'contractId', may: { [pair]: 'ok' } },
  'contract.reviews': { kind: 'contract', key: 'contractId', may: { [pair]: 'ok' } },
  'contract.end': {
    kind: 'contract',
    key: 'contractId',
    may: { [pair]: { active: wrong, idle: 'ok', ended: wrong, completed: wrong } },
  },
  'contract.review': {
    kind: 'contract',
    key: 'contractId',
    more: { ...scores, comment: 'Good work, in time.' },
    may: { [pair]: { active: wrong, idle: wrong, ended: 'ok', completed: 'ok' } },
  },
  'contract.submitWork': {
    kind: 'milestone',
    key: 'milestoneId',
    more: { note: 'Here it is.' },
    may: { 'party suspended': onlyIn('funded') },
  },
  'contract.requestChanges': {
    kind: 'milestone',
    key: 'milestoneId',
    more: { request: 'Please add an index.' },
    may: { client: onlyIn('submitted') },
  },
  'contract.approve': { kind: 'milestone', key: 'milestoneId', may: { client: onlyIn('submitted') } },
  'payment.start': { kind: 'milestone', key: 'milestoneId', may: { client: onlyIn('planned') } },
  'payment.read': { kind: 'milestone', key: 'milestoneId', may: { [pair]: 'ok' }, missing: 'ok' },
  'payment.refund': {
    kind: 'milestone',
    key: 'milestoneId',
    may: { client: 'not_allowed', 'party suspended operator': onlyIn('funded') },
    theirs: { operator: wrong },
  },
};

/** Done in one state of a milestone, and too early or too late in every other. */
function onlyIn(right: string): Record<string, string> {
  const states = ['planned', 'funding', 'funded', 'submitted', 'released', 'refunded', 'cancelled'];
  return Object.fromEntries(states.map((state) => [state, state === right ? 'ok' : wrong]));
}

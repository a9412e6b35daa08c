import { randomUUID } from 'node:crypto';
import { bidStates } from '@assay/domain/bid/states';
import { contractStates } from '@assay/domain/contract/states';
import { interviewStates } from '@assay/domain/interview/states';
import { milestoneStates } from '@assay/domain/milestone/states';
import { onlyIn, type Rule, type Scenes } from './rule';
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
const closedJob = { filled: 'job_closed', cancelled: 'job_closed', expired: 'job_closed' };
const live = ['sent', 'seen', 'shortlisted', 'interviewed', 'offered'] as const;

/** Jobs, bids, talks and contracts. */
export const workRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  'job.search': { answer: 'ok' },
  'job.badges': { answer: 'ok' },
  'job.mine': { answer: 'ok' },
  'job.preview': { answer: 'invalid_input' },
  'job.post': { answer: 'invalid_input' },
  'job.read': {
    kind: 'job',
    key: 'jobId',
    may: { client: 'ok', [everybody]: { open: 'ok', filled: 'ok', cancelled: 'ok', expired: 'ok' } },
  },
  'job.cancel': {
    kind: 'job',
    key: 'jobId',
    may: { client: { open: 'ok', filled: wrong, cancelled: wrong, expired: wrong, removed: wrong } },
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
      client: { open: 'own_job', filled: 'own_job', cancelled: 'own_job', expired: 'own_job' },
      'party freelancer': { open: 'already_bid', ...closedJob },
      'stranger researcher operator': { open: 'ok', ...closedJob },
    },
    theirs: { 'client party freelancer stranger researcher operator': 'ok' },
  },
  'bid.withdraw': {
    kind: 'bid',
    key: 'bidId',
    may: { 'party suspended': onlyIn(bidStates, ...live) },
  },
  'bid.shortlist': {
    kind: 'bid',
    key: 'bidId',
    may: { client: onlyIn(bidStates, 'sent', 'seen') },
  },
  'bid.decline': {
    kind: 'bid',
    key: 'bidId',
    more: { reason },
    may: { client: onlyIn(bidStates, ...live) },
  },
  'bid.declineMany': [
    {
      kind: 'job',
      key: 'jobId',
      more: (id, scenes) => ({ reason, bidIds: bidsOn(id, scenes) }),
      may: { client: { open: 'ok', filled: wrong, expired: wrong } },
    },
    // in the name of one's own open job, the first bid of which is the one that was sent
    {
      kind: 'bid',
      key: 'bidIds',
      isList: true,
      more: (_, { ours }) => ({ reason, jobId: ours['job']?.['open'] }),
      may: { client: { sent: 'ok' } },
    },
  ],
  'bid.offer': {
    kind: 'bid',
    key: 'bidId',
    may: { client: onlyIn(bidStates, 'sent', 'seen', 'shortlisted', 'interviewed') },
  },
  'bid.accept': {
    kind: 'bid',
    key: 'bidId',
    may: { party: onlyIn(bidStates, 'offered') },
  },
  'bid.refuseOffer': {
    kind: 'bid',
    key: 'bidId',
    may: { 'party suspended': onlyIn(bidStates, 'offered') },
  },
  'thread.list': { answer: 'ok' },
  'thread.read': { kind: 'thread', key: 'threadId', may: { [pair]: 'ok' } },
  'thread.pulse': { kind: 'thread', key: 'threadId', may: { [pair]: 'ok' } },
  'thread.send': { kind: 'thread', key: 'threadId', more: { body: 'Hello.' }, may: { 'client party': 'ok' } },
  'thread.proposeInterview': {
    kind: 'bid',
    key: 'bidId',
    more: { times: [talkAt] },
    may: { client: onlyIn(bidStates, 'shortlisted', 'interviewed') },
  },
  'thread.agreeInterview': {
    kind: 'interview',
    key: 'interviewId',
    more: { time: talkAt },
    may: { party: onlyIn(interviewStates, 'proposed') },
  },
  'thread.holdInterview': {
    kind: 'interview',
    key: 'interviewId',
    may: { client: onlyIn(interviewStates, 'agreed') },
  },
  'thread.cancelInterview': {
    kind: 'interview',
    key: 'interviewId',
    may: { [pair]: onlyIn(interviewStates, 'proposed', 'agreed') },
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
    may: { [pair]: { ...onlyIn(contractStates, 'ended', 'completed'), idle: wrong } },
  },
  'contract.submitWork': {
    kind: 'milestone',
    key: 'milestoneId',
    more: { note: 'Here it is.' },
    may: { 'party suspended': onlyIn(milestoneStates, 'funded', 'changes_requested') },
  },
  'contract.requestChanges': {
    kind: 'milestone',
    key: 'milestoneId',
    more: { request: 'Please add an index.' },
    may: { client: onlyIn(milestoneStates, 'submitted') },
  },
  'contract.approve': { kind: 'milestone', key: 'milestoneId', may: { client: onlyIn(milestoneStates, 'submitted') } },
  'payment.start': { kind: 'milestone', key: 'milestoneId', may: { client: onlyIn(milestoneStates, 'planned') } },
  'payment.read': { kind: 'milestone', key: 'milestoneId', may: { [pair]: 'ok' }, missing: 'ok' },
  'payment.refund': {
    kind: 'milestone',
    key: 'milestoneId',
    may: { client: 'not_allowed', 'party suspended operator': onlyIn(milestoneStates, 'funded', 'changes_requested') },
    theirs: { operator: wrong },
  },
};

/** The bid of the pair on a job of theirs; of every other job one that there is not. */
function bidsOn(jobId: string, { ours, theirs }: Scenes): string[] {
  const bidOf: Readonly<Record<string, string>> = { open: 'sent', filled: 'hired', expired: 'job_closed' };
  const bids = [ours, theirs].flatMap(({ job = {}, bid: on = {} }) =>
    Object.entries(job).flatMap(([state, id]) => (id === jobId ? [on[bidOf[state] ?? '']] : [])),
  );
  return [bids[0] ?? randomUUID()];
}

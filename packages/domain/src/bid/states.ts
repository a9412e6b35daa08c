import { stateTable } from '../kernel/state-table';

const ends = {
  withdraw: { to: 'withdrawn', event: 'bid.withdrawn' },
  decline: { to: 'declined', event: 'bid.declined' },
  close: { to: 'job_closed', event: 'bid.closed' },
} as const;

export const bidStates = stateTable({
  entity: 'bid',
  initial: 'sent',
  edges: {
    sent: {
      see: { to: 'seen', event: 'bid.seen' },
      shortlist: { to: 'shortlisted', event: 'bid.shortlisted' },
      offer: { to: 'offered', event: 'bid.offered' },
      ...ends,
    },
    seen: {
      shortlist: { to: 'shortlisted', event: 'bid.shortlisted' },
      offer: { to: 'offered', event: 'bid.offered' },
      ...ends,
    },
    shortlisted: {
      interview: { to: 'interviewed', event: 'bid.interviewed' },
      offer: { to: 'offered', event: 'bid.offered' },
      ...ends,
    },
    interviewed: {
      interview: { to: 'interviewed', event: 'bid.interviewed' },
      offer: { to: 'offered', event: 'bid.offered' },
      ...ends,
    },
    offered: {
      accept: { to: 'hired', event: 'bid.hired' },
      refuse_offer: { to: 'withdrawn', event: 'bid.offer_refused' },
      lapse: { to: 'shortlisted', event: 'bid.offer_lapsed' },
      ...ends,
    },
    hired: {},
    withdrawn: {},
    declined: {},
    job_closed: {},
  },
});

export type BidState = keyof typeof bidStates.edges;

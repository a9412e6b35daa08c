import { stateTable } from '../kernel/state-table';

const revoke = { revoke: { to: 'revoked', event: 'badge.revoked' } } as const;

/** A badge is issued unseen; only its holder makes it visible, and may take it back at any time. */
export const badgeStates = stateTable({
  entity: 'badge',
  initial: 'issued',
  edges: {
    issued: {
      show: { to: 'shown', event: 'badge.shown' },
      hide: { to: 'hidden', event: 'badge.hidden' },
      ...revoke,
    },
    shown: {
      hide: { to: 'hidden', event: 'badge.hidden' },
      ...revoke,
    },
    hidden: {
      show: { to: 'shown', event: 'badge.shown' },
      ...revoke,
    },
    revoked: {},
  },
});

export type BadgeState = keyof typeof badgeStates.edges;

/** Whether people other than the holder may learn that the badge exists. */
export function isVisible(state: BadgeState): boolean {
  return state === 'shown';
}

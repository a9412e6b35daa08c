/** The account of each kind that belongs to somebody or something; with a currency it is a ledger account. */
export const clearing = (provider: string) => ({ kind: 'provider_clearing', holder: provider }) as const;
export const held = (milestoneId: string) => ({ kind: 'milestone_held', holder: milestoneId }) as const;
export const available = (freelancerId: string) => ({ kind: 'freelancer_available', holder: freelancerId }) as const;
export const inTransit = (payoutId: string) => ({ kind: 'payout_in_transit', holder: payoutId }) as const;
export const holding = (clientId: string) => ({ kind: 'client_holding', holder: clientId }) as const;
export const refunding = (paymentId: string) => ({ kind: 'refund_in_transit', holder: paymentId }) as const;
export const platform = { kind: 'platform_fee', holder: 'platform' } as const;

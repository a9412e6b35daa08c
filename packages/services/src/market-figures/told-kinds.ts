import { type ImpersonalPayload, readImpersonal } from '@assay/protocol/event/catalog';

/** Kinds of events that the figures of the market are made of. */
export const toldKinds = [
  'job.posted',
  'job.filled',
  'job.cancelled',
  'job.expired',
  'job.removed',
  'bid.sent',
  'bid.shortlisted',
  'bid.interviewed',
  'bid.offered',
  'bid.hired',
  'contract.started',
  'milestone.released',
  'fee.charged',
  'account.erased',
] as const;

export type ToldKind = (typeof toldKinds)[number];

export type ToldEntry = {
  readonly eventId: string;
  readonly kind: ToldKind;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
};

export type Takers = {
  readonly [Kind in ToldKind]: (payload: ImpersonalPayload<Kind>, entry: ToldEntry) => void;
};

/** Tells an entry to who takes its kind; one that another release wrote otherwise is passed over. */
export function tell(takers: Takers, entry: ToldEntry): void {
  tellOne(takers, entry.kind, entry);
}

function tellOne<Kind extends ToldKind>(takers: Takers, kind: Kind, entry: ToldEntry): void {
  const payload = readImpersonal(kind, entry.payload);
  if (payload !== null) takers[kind](payload, entry);
}

import type { Valued } from '@assay/protocol/event/fields';
import { toDecimalString } from '@assay/domain/money/money';
import type { Takers } from './tell';

type Project = {
  readonly workerId: string;
  readonly clientId: string;
  readonly field: string;
  readonly startedAt: bigint;
  readonly value: string;
};
type Payment = {
  readonly projectId: string;
  readonly workerId: string;
  readonly settledAt: bigint;
  readonly amount: string;
};
type Rating = { readonly authorId: string; readonly givenAt: bigint; readonly stars: number };
type Delivery = { readonly dueAt: bigint; readonly submittedAt: bigint | null };

const CRITERIA = 4;
const MICROS_PER_MILLI = 1_000n;

/** Contracts with what was paid, said and delivered in them. */
export class WorkFold {
  readonly projects = new Map<string, Project>();
  readonly payments = new Map<string, Payment>();
  readonly disputed = new Set<string>();
  private readonly due = new Map<string, bigint>();
  private readonly handedIn = new Map<string, { readonly dueAt: bigint; readonly submittedAt: bigint }>();
  private readonly mentions = new Map<string, number[]>();
  private readonly reviews = new Map<string, Rating[]>();

  readonly takers: Takers = {
    'contract.started': ({ contractId, clientId, freelancerId, field, value, dueAt }, at) => {
      if (dueAt !== undefined) this.due.set(contractId, microsOf(dueAt));
      const worth = worthOf(value);
      this.projects.set(contractId, { workerId: freelancerId, clientId, field, startedAt: at, value: worth });
    },
    'contract.ended': ({ contractId }) => void this.disputed.add(contractId),
    'milestone.refunded': ({ contractId }) => void this.disputed.add(contractId),
    'milestone.submitted': ({ contractId, dueAt }, at, { position }) => {
      this.mention(contractId, position);
      this.handIn(contractId, microsOf(dueAt), at);
    },
    'payment.settled': ({ paymentId, contractId, freelancerId, gross }, at, { position }) => {
      this.mention(contractId, position);
      const amount = worthOf(gross);
      this.payments.set(paymentId, { projectId: contractId, workerId: freelancerId, settledAt: at, amount });
    },
    'review.given': ({ contractId, authorId, quality, communication, speed, reliability }, at) => {
      const stars = (quality + communication + speed + reliability) / CRITERIA;
      const known = this.reviews.get(contractId) ?? [];
      this.reviews.set(contractId, [...known, { authorId, givenAt: at, stars }]);
    },
  };

  /** What clients said, by project. */
  ratings(): ReadonlyMap<string, Rating> {
    const ratings = new Map<string, Rating>();
    for (const [projectId, { clientId }] of this.projects) {
      const rating = this.reviews.get(projectId)?.find(({ authorId }) => authorId === clientId);
      if (rating) ratings.set(projectId, rating);
    }
    return ratings;
  }

  /** The last milestone of each project, as far as the log names it: events of earlier releases tell of it when work is handed in. */
  deliveries(): ReadonlyMap<string, Delivery> {
    const handedIn = [...this.handedIn].map(([projectId, { dueAt }]) => [projectId, dueAt] as const);
    const due = new Map([...handedIn, ...this.due]);
    return new Map([...due].map(([projectId, dueAt]) => [projectId, this.deliveryDue(projectId, dueAt)]));
  }

  /** Where the log tells of work and money of projects whose start it does not hold. */
  positionsWithoutProject(): readonly number[] {
    const without = [...this.mentions].filter(([projectId]) => !this.projects.has(projectId));
    return without.flatMap(([, positions]) => positions).toSorted((one, other) => one - other);
  }

  private mention(projectId: string, position: number): void {
    const known = this.mentions.get(projectId);
    if (known) known.push(position);
    else this.mentions.set(projectId, [position]);
  }

  private deliveryDue(projectId: string, dueAt: bigint): Delivery {
    const last = this.handedIn.get(projectId);
    return { dueAt, submittedAt: last?.dueAt === dueAt ? last.submittedAt : null };
  }

  /** Keeps when work was first handed in for the milestone that is due last of those that it was handed in for. */
  private handIn(projectId: string, dueAt: bigint, at: bigint): void {
    const known = this.handedIn.get(projectId);
    if (known && known.dueAt > dueAt) return;
    const isEarlier = known?.dueAt === dueAt && known.submittedAt < at;
    this.handedIn.set(projectId, { dueAt, submittedAt: isEarlier ? known.submittedAt : at });
  }
}

/** Worth in the reference currency at the stored rate of the day. */
function worthOf({ referenceMinor, referenceCurrency }: Valued): string {
  return toDecimalString({ amountMinor: BigInt(referenceMinor), currency: referenceCurrency });
}

function microsOf(instant: string): bigint {
  return BigInt(Date.parse(instant)) * MICROS_PER_MILLI;
}

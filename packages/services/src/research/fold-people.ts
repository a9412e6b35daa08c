import { personalFieldsOf } from '../log/personal/personal-kinds';
import type { EntryRow } from '../log/export/entry-row';
import type { Takers } from './tell';

/** A personal value as the log holds it, with the place that its seal is bound to. */
export type SealedFact = {
  readonly at: bigint;
  readonly eventId: string;
  readonly field: string;
  readonly stored: unknown;
};

export type Person = {
  readonly registeredAt: bigint;
  readonly country: SealedFact | null;
  readonly field: SealedFact | null;
};

/** Who registered, what they last said of themselves, and which of them are workers. */
export class PeopleFold {
  private readonly registered = new Map<string, bigint>();
  private readonly countries = new Map<string, SealedFact>();
  private readonly fields = new Map<string, SealedFact>();
  private readonly workerIds = new Set<string>();

  readonly takers: Takers = {
    'account.created': ({ accountId }, at, row) => {
      this.registered.set(accountId, at);
      keepLast(this.countries, accountId, row);
    },
    'account.edited': ({ accountId }, _at, row) => keepLast(this.countries, accountId, row),
    'profile.edited': ({ accountId }, _at, row) => {
      keepLast(this.fields, accountId, row);
      this.workerIds.add(accountId);
    },
    'attempt.started': ({ accountId }) => void this.workerIds.add(accountId),
    'attempt.graded': ({ accountId }) => void this.workerIds.add(accountId),
    'bid.sent': ({ freelancerId }) => void this.workerIds.add(freelancerId),
    'contract.started': ({ freelancerId }) => void this.workerIds.add(freelancerId),
  };

  workers(): ReadonlyMap<string, Person> {
    return new Map([...this.workerIds].map((id) => [id, this.person(id)]));
  }

  private person(id: string): Person {
    const registeredAt = this.registered.get(id);
    if (registeredAt === undefined) throw new Error(`the log does not tell when account ${id} was created`);
    return { registeredAt, country: this.countries.get(id) ?? null, field: this.fields.get(id) ?? null };
  }
}

/** Of one account a later event may stand earlier in the log, when its transaction began first. */
function keepLast(
  facts: Map<string, SealedFact>,
  accountId: string,
  { eventId, kind, occurredAt, payload }: EntryRow,
): void {
  const known = facts.get(accountId);
  if (known && known.at > occurredAt) return;
  const [field = ''] = personalFieldsOf(kind);
  const held: Readonly<Record<string, unknown>> = JSON.parse(payload);
  facts.set(accountId, { at: occurredAt, eventId, field, stored: held[field] });
}

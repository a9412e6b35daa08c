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
  /** Since when they are workers. */
  private readonly since = new Map<string, bigint>();

  readonly takers: Takers = {
    'account.created': ({ accountId }, at, row) => {
      this.registered.set(accountId, at);
      keepLast(this.countries, accountId, row);
    },
    'account.edited': ({ accountId }, _at, row) => keepLast(this.countries, accountId, row),
    'profile.edited': ({ accountId }, at, row) => {
      this.work(accountId, at);
      keepLast(this.fields, accountId, row);
    },
    'attempt.started': ({ accountId }, at) => this.work(accountId, at),
    'attempt.graded': ({ accountId }, at) => this.work(accountId, at),
    'bid.sent': ({ freelancerId }, at) => this.work(freelancerId, at),
    'contract.started': ({ freelancerId }, at) => this.work(freelancerId, at),
  };

  workers(): ReadonlyMap<string, Person> {
    return new Map([...this.since].map(([id, since]) => [id, this.person(id, since)]));
  }

  /** An account whose making never reached the log is taken to be as old as its first work. */
  private person(id: string, since: bigint): Person {
    const registeredAt = this.registered.get(id) ?? since;
    return { registeredAt, country: this.countries.get(id) ?? null, field: this.fields.get(id) ?? null };
  }

  private work(id: string, at: bigint): void {
    const known = this.since.get(id);
    if (known === undefined || at < known) this.since.set(id, at);
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

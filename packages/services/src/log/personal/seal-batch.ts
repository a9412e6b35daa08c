import type { KeyObject } from 'node:crypto';
import { personKey } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { isSealedField } from '@assay/protocol/event/sealed-field';
import { sql } from 'drizzle-orm';
import type { Unit } from '../../kernel/transaction';
import { makePersonKey, type MasterKey, unwrapPersonKey } from './master-key';
import { ownerFields, personalFieldsOf } from './personal-kinds';
import { erasedIn, sealValue, withFields } from './personal-value';

type PersonalEvent = {
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly accountId: AccountId;
  readonly isClosed: boolean;
  readonly wrapped: Uint8Array | null;
};

export type SealedPayload = { readonly id: string; readonly payload: Readonly<Record<string, unknown>> };

export type SealedBatch = {
  readonly sealed: readonly SealedPayload[];
  /** Why an event cannot be sealed, by its id: the key of its person does not open. */
  readonly unsealable: ReadonlyMap<string, Error>;
};

/**
 * What the log takes instead of the payloads that are personal: their fields under the key of their person, who gets one
 * with the first; or erased, once the account is closed. Called under the lock of the log's head, so that no key is made twice.
 */
export async function sealBatch(unit: Unit, master: MasterKey, ids: readonly string[]): Promise<SealedBatch> {
  const events = await personalEvents(unit, ids);
  const keys = new Map<AccountId, KeyObject>();
  const made: (typeof personKey.$inferInsert)[] = [];
  const keyOf = ({ accountId, wrapped }: PersonalEvent): KeyObject => {
    const known = keys.get(accountId) ?? (wrapped ? unwrapPersonKey(master, accountId, wrapped) : undefined);
    if (known) {
      keys.set(accountId, known);
      return known;
    }
    const fresh = makePersonKey(master, accountId);
    made.push({ accountId, wrapped: fresh.wrapped, madeAt: unit.now });
    keys.set(accountId, fresh.key);
    return fresh.key;
  };
  const sealed: SealedPayload[] = [];
  const unsealable = new Map<string, Error>();
  for (const event of events) {
    const payload = orUnopened(() => sealedPayload(event, keyOf));
    if (payload instanceof Error) unsealable.set(event.id, payload);
    else sealed.push({ id: event.id, payload });
  }
  if (made.length > 0) await unit.tx.insert(personKey).values(made);
  return { sealed, unsealable };
}

function orUnopened<Sealed>(seal: () => Sealed): Sealed | Error {
  try {
    return seal();
  } catch (error) {
    if (error instanceof Error && error.name === 'UnopenedError') return error;
    throw error;
  }
}

function sealedPayload(event: PersonalEvent, keyOf: (event: PersonalEvent) => KeyObject): SealedPayload['payload'] {
  const { id, kind, payload, isClosed, wrapped } = event;
  const fields = personalFieldsOf(kind);
  if (isClosed && !wrapped) return erasedIn(payload, fields);
  return withFields(payload, fields, (value, field) =>
    isSealedField(value) ? value : sealValue(keyOf(event), { eventId: id, field }, value),
  );
}

/** Those of the events that are personal and somebody's, with the key of their person where there is one. */
async function personalEvents({ tx }: Unit, ids: readonly string[]): Promise<readonly PersonalEvent[]> {
  return tx.execute<PersonalEvent>(sql`
    select o.id, o.kind, o.payload, a.id as "accountId", a.state = 'closed' as "isClosed", k.wrapped
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as listed (id)
    join log.outbox o on o.id = listed.id::uuid
    join jsonb_each_text(${ownerFields}::jsonb) as personal (kind, field) on personal.kind = o.kind
    join identity.account a on a.id = (o.payload ->> personal.field)::uuid
    left join identity.person_key k on k.account_id = a.id`);
}

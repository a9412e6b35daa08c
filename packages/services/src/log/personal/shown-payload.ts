import type { Transaction } from '@assay/db/connect';
import { account } from '@assay/db/schema/identity';
import { isSealedField } from '@assay/protocol/event/sealed-field';
import { sql } from 'drizzle-orm';
import { personalFieldsOf, personOf } from './personal-kinds';
import { withFields } from './personal-value';

type Payload = Readonly<Record<string, unknown>>;

export type ShownPayload = {
  readonly payload: Payload;
  /** What became of the personal fields; null where all stand in the clear. */
  readonly personal: 'encrypted' | 'erased' | null;
};

/** A payload for those who have no keys: in place of each sealed field stands what became of it. */
export async function shownPayload(tx: Transaction, kind: string, payload: Payload): Promise<ShownPayload> {
  const sealed = personalFieldsOf(kind).filter((field) => isSealedField(payload[field]));
  if (sealed.length === 0) return { payload, personal: null };
  const [person] = await tx
    .select({ erasedAt: account.erasedAt })
    .from(account)
    .where(sql`${account.id}::text = ${personOf(kind, payload)}`);
  // Closed is not erased yet: until the worker has destroyed the key, what is sealed can still be opened.
  const isGone = (person?.erasedAt ?? null) !== null || sealed.every((field) => isErased(payload[field]));
  const personal = isGone ? 'erased' : 'encrypted';
  return { payload: withFields(payload, sealed, () => personal), personal };
}

function isErased(value: unknown): boolean {
  return isSealedField(value) && value.$sealed === null;
}

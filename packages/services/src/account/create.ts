import { newId } from '@assay/db/new-id';
import { account, termsAcceptance } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import type { Locale } from '@assay/domain/locale/locales';
import type { AccountId } from '@assay/domain/kernel/id';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';

export type NewAccount = {
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly country: string;
  readonly timeZone: string;
  readonly termsVersion: string;
  /** The language of the page that it was made on. */
  readonly locale?: Locale | null;
  readonly isSimulated: boolean;
};

/** Makes an unverified account and keeps which terms it accepted, and when. */
export async function createAccount(unit: Unit, { termsVersion, ...fields }: NewAccount): Promise<AccountId> {
  const id = newId<'account'>();
  const acceptanceId = newId<'terms_acceptance'>();
  await recordEvent(unit, 'account.created', {
    changes: [created('identity.account', id)],
    payload: { accountId: id, country: fields.country, isSimulated: fields.isSimulated },
  });
  await unit.tx.insert(account).values({ id, version: 1, state: accountStates.initial, ...fields });
  await recordEvent(unit, 'terms.accepted', {
    changes: [created('identity.terms_acceptance', acceptanceId)],
    payload: { accountId: id, termsVersion },
  });
  await unit.tx.insert(termsAcceptance).values({ id: acceptanceId, version: 1, accountId: id, termsVersion });
  return id;
}

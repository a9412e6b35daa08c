import { asPerson, contextOf, type Stage } from '../stage';
import type { AccountId } from '@assay/domain/kernel/id';
import { currentTerms } from '@assay/services/installation/found';
import { createAccount } from '@assay/services/account/create';
import { mintEmailToken } from '@assay/services/account/email-token';
import { verifyEmail } from '@assay/services/account/verify-email';
import { inTransaction } from '@assay/services/kernel/transaction';
import { editProfile } from '@assay/services/profile/edit';
import type { DemoProfile } from '../content/types';

export type Person = {
  readonly email: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
};

/** Signs somebody up and confirms the address, as a person does, but without the mail. */
export async function enrol(stage: Stage, at: Date, person: Person, passwordHash: string): Promise<AccountId> {
  const nobody = contextOf(stage, { type: 'anonymous' }, at);
  const { accountId, token } = await inTransaction(nobody, async (unit) => {
    const { name: displayName, ...place } = person;
    const id = await createAccount(unit, {
      ...place,
      displayName,
      passwordHash,
      termsVersion: currentTerms,
      isSimulated: true,
    });
    return { accountId: id, token: await mintEmailToken(unit, id, 'verify') };
  });
  await verifyEmail(nobody, { token });
  return accountId;
}

export async function publishProfile(
  stage: Stage,
  at: Date,
  accountId: AccountId,
  profile: DemoProfile,
): Promise<void> {
  const { headline, summary, field, skills, hourlyRate } = profile;
  await editProfile(asPerson(stage, accountId, at), {
    headline,
    summary,
    field,
    skills: [...skills],
    rate: String(hourlyRate.amount),
    currency: hourlyRate.currency,
    isPublic: true,
  });
}

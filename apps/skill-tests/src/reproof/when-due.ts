import type { ItemTest } from '@assay/item-models/tests';
import { confirmProofs } from '@assay/services/assessment/confirm-proofs';
import { endReproof } from '@assay/services/assessment/end-reproof';
import { isReproofDueFor } from '@assay/services/assessment/is-reproof-due';
import type { StoredProof } from '@assay/services/assessment/list-stored-proofs';
import { withdrawVariant } from '@assay/services/assessment/withdraw-variant';
import { isSeeding } from '@assay/services/installation/seeding';
import type { Filling } from '../pool/filling';
import { defaultLimits } from '../proof/sandbox';
import { reproveStored } from './reprove-stored';
import { runtimeOf } from './runtime';

/** Confirmed in one statement. */
const confirmedAtOnce = 50;

/**
 * Proves the whole pool of a test again, once a night and with every new version of the runtime. A question whose key
 * no longer comes out leaves the pool at once, and with a doubtful key its family. A run that was cut short is begun again.
 *
 * @returns how many questions were withdrawn
 */
export async function reproveWhenDue(filling: Filling, itemTest: ItemTest): Promise<number> {
  const { ctx, stopping } = filling;
  if (await isSeeding(ctx().database)) return 0;
  const options = { limits: { ...defaultLimits, isBackground: true }, stopping };
  const runtime = await runtimeOf(itemTest, options);
  if (!(await isReproofDueFor(ctx(), itemTest, runtime.version))) return 0;
  const test = itemTest.blueprint.slug;
  let withdrawn = 0;
  let proven = 0;
  let confirmed: StoredProof['id'][] = [];
  const confirm = async () => {
    await confirmProofs(ctx(), confirmed, runtime.version);
    proven += confirmed.length;
    confirmed = [];
  };
  for await (const { stored, difference, isKeyDoubtful } of reproveStored(ctx(), filling.salt, itemTest, options)) {
    if (difference === null) confirmed.push(stored.id);
    else {
      const { reason } = difference;
      const withdrawal = { variantId: stored.id, test, reason, isKeyDoubtful, failedWith: runtime.version };
      await withdrawVariant(ctx(), withdrawal);
      withdrawn += 1;
    }
    if (confirmed.length === confirmedAtOnce) await confirm();
  }
  await confirm();
  if (stopping.aborted) return withdrawn;
  await endReproof(ctx(), { test, runtime: runtime.name, runtimeVersion: runtime.version, proven, withdrawn });
  filling.say('a pool of questions was proven again', { test, runtime: runtime.version, proven, withdrawn });
  return withdrawn;
}

import { createHash } from 'node:crypto';
import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';
import { marketRules } from '@assay/domain/market/rules';
import type { InstallationRules } from '@assay/item-models/readiness/rules';
import type { ItemTest } from '@assay/item-models/tests';
import { currentFees, feePolicyOf } from '../fees/current-policy';

/** The settings in force from which the readiness quiz is made. */
export async function readInstallationRules(db: Database | Transaction): Promise<InstallationRules> {
  const settings = db
    .select({ currency: installation.referenceCurrency, retakeWaitDays: installation.retakeWaitDays })
    .from(installation);
  const [[row], fees] = await Promise.all([settings, currentFees(db)]);
  if (!row) throw new Error('this installation has not been founded');
  const { autoApproveDays, changeRoundsMax, reviewWindowDays, offerValidDays, openBidsMax } = marketRules;
  const { decisionDaysMax, milestonesMax, questionsMax, fileMaxBytes } = marketRules;
  return {
    ...row,
    fees: feePolicyOf(fees),
    autoApproveDays,
    changeRoundsMax,
    reviewWindowDays,
    offerValidDays,
    openBidsMax,
    decisionDaysMax,
    milestonesMax,
    questionsMax,
    fileMaxBytes,
  };
}

/** Names what the keys of a test depend on besides its families: nothing, or the rules in force. */
export function rulesHash(test: ItemTest, rules: InstallationRules): string {
  if (test.keysFrom !== 'rules') return 'none';
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
}

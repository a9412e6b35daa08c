import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { badgeTests } from '../badge/badge-tests';
import { currentFees } from '../fees/current-policy';
import type { ServiceContext } from '../kernel/context';
import { readSettings } from './settings';

/** The settings in force of which everybody may know, for the page that explains them. */
export async function readRules({ database }: ServiceContext): Promise<MarketRulesDto> {
  const settings = await readSettings(database);
  const { freelancerPercent, clientPercent } = await currentFees(database);
  return {
    origin: settings.origin,
    referenceCurrency: settings.referenceCurrency,
    paymentProvider: settings.paymentProvider,
    retakeWaitDays: settings.retakeWaitDays,
    termsVersion: settings.termsVersion,
    freelancerPercent,
    clientPercent,
    tests: badgeTests.map((test) => ({
      slug: test.slug,
      title: test.title,
      minutes: test.minutes,
      questions: formLength(test),
      scored: scoredQuestions(test),
      passMark: test.passMark,
      passMarkReason: test.passMarkReason,
      validMonths: test.validMonths,
    })),
  };
}

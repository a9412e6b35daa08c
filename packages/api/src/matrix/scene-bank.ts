import { randomUUID } from 'node:crypto';
import type { FamilyState } from '@assay/domain/assessment/family-states';
import { brandId } from '@assay/domain/kernel/id';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import { retireFamily } from '@assay/services/assessment/retire-family';
import { suspendFamily } from '@assay/services/assessment/suspend-family';
import { inTransaction } from '@assay/services/kernel/transaction';
import { deliveryOf } from '@assay/services/testing/delivery';
import { fillQuiz, quiz } from '@assay/services/testing/fill-quiz';
import { testsWithUnfinishedFamilies } from '@assay/services/testing/unfinished-families';
import type { Common, States } from './setting';

type Family = { id: string; family: string; family_version: number };

const test = 'sql';

/**
 * The tests, of which the quiz is offered, and families of questions: as their authors declare them, suspended for a
 * doubtful key, and retired.
 */
export async function setBankScene({ market, operator }: Common): Promise<Record<string, States>> {
  const machine = market.inTestService(market.system());
  await prepareTests(machine, testsWithUnfinishedFamilies(test));
  await fillQuiz(machine);
  // hundreds of events that no object of the scene follows from
  await deliveryOf(market).relayAll();
  const inState = async (state: FamilyState) =>
    market.owner.database.execute<Family>(
      `select id, family, family_version from assessment.family_standing
       where test = '${test}' and state = '${state}' order by family limit 3`,
    );
  const [active, suspended, retired] = await inState('active');
  const [[draft], [review], [pilot]] = [await inState('draft'), await inState('review'), await inState('pilot')];
  if (!active || !suspended || !retired || !draft || !review || !pilot) throw new Error('the scene needs six families');
  const { family, family_version: familyVersion } = suspended;
  const doubt = { variantId: brandId<'variant'>(randomUUID()), family, familyVersion, reason: 'output_changed' };
  await inTransaction(machine, (unit) => suspendFamily(unit, doubt));
  await retireFamily(operator, { familyId: retired.id, reason: 'Nobody works like this any more.' });
  const families = { active, suspended, retired, draft, review, pilot };
  return {
    family: Object.fromEntries(Object.entries(families).map(([state, { id }]) => [state, id])),
    test: { offered: quiz, preparing: test },
  };
}

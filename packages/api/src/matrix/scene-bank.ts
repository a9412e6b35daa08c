import { randomUUID } from 'node:crypto';
import { brandId } from '@assay/domain/kernel/id';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import { retireFamily } from '@assay/services/assessment/retire-family';
import { suspendFamily } from '@assay/services/assessment/suspend-family';
import { inTransaction } from '@assay/services/kernel/transaction';
import type { Setting, States } from './setting';

type Family = { id: string; family: string; family_version: number };

/** Families of questions: asked, suspended for a doubtful key, and retired. */
export async function setBankScene({ market, operator }: Setting): Promise<Record<string, States>> {
  const machine = { ...market.system(), database: market.owner.database };
  await prepareTests(machine);
  const [active, suspended, retired] = await machine.database.execute<Family>(
    `select id, family, family_version from assessment.family_standing where state = 'active' order by family limit 3`,
  );
  if (!active || !suspended || !retired) throw new Error('the scene needs three families');
  const { family, family_version: familyVersion } = suspended;
  const doubt = { variantId: brandId<'variant'>(randomUUID()), family, familyVersion, reason: 'output_changed' };
  await inTransaction(machine, (unit) => suspendFamily(unit, doubt));
  await retireFamily(operator, { familyId: retired.id, reason: 'Nobody works like this any more.' });
  return { family: { active: active.id, suspended: suspended.id, retired: retired.id } };
}

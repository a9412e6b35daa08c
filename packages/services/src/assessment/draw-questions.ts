import type { AccountId } from '@assay/domain/kernel/id';
import { formLength, type Blueprint } from '@assay/item-models/blueprint';
import { unfilledCells } from '@assay/item-models/check-blueprint';
import type { FamilyHead } from '@assay/item-models/family';
import { drawForm, type FormSlot } from '@assay/item-models/form';
import type { Random } from '@assay/item-models/random';
import type { ItemTest } from '@assay/item-models/tests';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { lockAskedFamilies } from './asked-families';
import { countExposure, familiesLastMet, freshQuestions, type FreshQuestion } from './fresh-questions';

export type DrawnQuestion = FreshQuestion & { readonly slot: FormSlot };

type Draw = {
  readonly itemTest: ItemTest;
  readonly rulesHash: string;
  readonly accountId: AccountId;
  readonly random: Random;
};

/**
 * The questions of a form for one person: none that they have met, from families that they have not met in a year,
 * else from those met longest ago. Refused where the families that may be asked fill no form, and where the pool holds
 * too few new ones; it grows by what people have met (`poolGaps`).
 */
export async function drawQuestions(
  unit: Unit,
  { itemTest, rulesHash, accountId, random }: Draw,
): Promise<DrawnQuestion[]> {
  const { blueprint } = itemTest;
  const families = await lockAskedFamilies(unit.tx, itemTest);
  if (unfilledCells(blueprint, families).length > 0) throw refused('test_withheld');
  const fresh = await freshQuestions(unit, accountId, families, rulesHash);
  const available = families.filter(({ id }) => fresh.has(id));
  if (unfilledCells(blueprint, available).length > 0) {
    throw refused('test_unavailable', { proven: placesFilled(blueprint, available), needed: formLength(blueprint) });
  }
  const slots = drawForm(blueprint, available, random, await familiesLastMet(unit, accountId, blueprint.slug));
  const drawn = slots.flatMap((slot) => {
    const question = fresh.get(slot.family.id);
    return question ? [{ ...question, slot }] : [];
  });
  await countExposure(unit, drawn);
  return drawn;
}

/** Places of an incomplete form for which there is a question; where only levels or enemies fail, all but one. */
function placesFilled(blueprint: Blueprint, families: readonly FamilyHead[]): number {
  const active = (objective: string) =>
    families.filter((family) => family.status === 'active' && family.objective === objective).length;
  const scored = blueprint.objectives.map(({ id, questions }) => Math.min(questions, active(id)));
  const pilots = Math.min(blueprint.pilots, families.filter(({ status }) => status === 'pilot').length);
  return Math.min(
    formLength(blueprint) - 1,
    scored.reduce((sum, count) => sum + count, pilots),
  );
}

import { formLength, type Blueprint } from '@assay/item-models/blueprint';
import { unfilledCells } from '@assay/item-models/check-blueprint';
import type { FamilyHead } from '@assay/item-models/family';
import { drawForm, type FormSlot, type LastMet } from '@assay/item-models/form';
import type { Random } from '@assay/item-models/random';
import { refused } from '../kernel/refused';
import type { FreshQuestion } from './fresh-questions';

export type DrawnQuestion = FreshQuestion & { readonly slot: FormSlot };

type Draw = {
  readonly blueprint: Blueprint;
  /** The families that may be asked. */
  readonly families: readonly FamilyHead[];
  /** Of each family a question that the person has never met; a family without one is missing. */
  readonly fresh: ReadonlyMap<string, FreshQuestion>;
  readonly lastMet: LastMet;
  readonly random: Random;
};

/**
 * The questions of a form for one person: none that they have met, from families that they have not met in a year,
 * else from those met longest ago. Refused where the families that may be asked fill no form, and where the pool holds
 * too few new ones; it grows by what people have met (`poolGaps`).
 */
export function drawQuestions({ blueprint, families, fresh, lastMet, random }: Draw): DrawnQuestion[] {
  const available = families.filter(({ id }) => fresh.has(id));
  if (unfilledCells(blueprint, available).length > 0) {
    if (unfilledCells(blueprint, families).length > 0) throw refused('test_withheld');
    throw refused('test_unavailable', { proven: placesFilled(blueprint, available), needed: formLength(blueprint) });
  }
  return drawForm(blueprint, available, random, lastMet).flatMap((slot) => {
    const question = fresh.get(slot.family.id);
    return question ? [{ ...question, slot }] : [];
  });
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

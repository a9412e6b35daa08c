import type { Blueprint } from './blueprint';
import type { FamilyHead } from './family';
import type { Random } from './random';

export type FormSlot = { readonly family: FamilyHead; readonly isScored: boolean };

/**
 * Draws the families of one form: as many active ones per objective as the blueprint says, unscored pilots beside
 * them, no family twice, in random order, so that nobody can tell a pilot from its place.
 *
 * @throws Error when the families cannot fill the blueprint
 */
export function drawForm(blueprint: Blueprint, families: readonly FamilyHead[], random: Random): FormSlot[] {
  const scored = blueprint.objectives.flatMap(({ id, questions }) => {
    const active = families.filter(({ objective, status }) => objective === id && status === 'active');
    return draw(active, questions, random).map((family) => ({ family, isScored: true }));
  });
  const pilots = draw(
    families.filter(({ status }) => status === 'pilot'),
    blueprint.pilots,
    random,
  ).map((family) => ({ family, isScored: false }));
  return random.shuffle([...scored, ...pilots]);
}

function draw(families: readonly FamilyHead[], count: number, random: Random): FamilyHead[] {
  if (families.length < count) throw new Error(`${count} families are needed, ${families.length} are there`);
  return random.sample(families, count);
}

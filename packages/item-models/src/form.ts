import type { Blueprint } from './blueprint';
import { sayGap, unfilledCells } from './check-blueprint';
import type { FamilyHead } from './family';
import type { Random } from './random';
import { cellsOf, groupsOf, selectionsOf } from './selections';

export type FormSlot = { readonly family: FamilyHead; readonly isScored: boolean };

/** When a person last met a family, by its id; families that have rested long enough are not in it. */
export type LastMet = ReadonlyMap<string, Date>;

/**
 * Draws the families of one form: as many active ones per objective and level as the blueprint says, unscored pilots
 * beside them, no family twice, no enemies together, in random order, so that nobody can tell a pilot from its place.
 *
 * Exact, without rejection: cells linked by enemies are filled together, by one of all their admissible selections,
 * each as likely as another; groups are independent, so every admissible form is equally likely. Families are not:
 * one with enemies stands in fewer forms. The stream has 32 bits, so of n selections none is more than n / 2^32 (relative)
 * more or less likely than it should be.
 *
 * Of a person's selections only those count that ask the fewest families met lately, and among these the ones whose
 * families were met longest ago; the draw is uniform over what is left.
 *
 * @throws Error naming the first cell that the families cannot fill
 */
export function drawForm(
  blueprint: Blueprint,
  families: readonly FamilyHead[],
  random: Random,
  lastMet: LastMet = new Map(),
): FormSlot[] {
  const [gap] = unfilledCells(blueprint, families);
  if (gap) throw new Error(sayGap(gap));
  const { enemies } = blueprint;
  const drawn = groupsOf(cellsOf(blueprint, families), enemies).flatMap((group) => {
    const rested = mostRested(selectionsOf(group, enemies), lastMet);
    return rested[random.int(0, rested.length - 1)] ?? [];
  });
  return random.shuffle(drawn.map((family) => ({ family, isScored: family.status === 'active' })));
}

function mostRested(selections: readonly FamilyHead[][], lastMet: LastMet): FamilyHead[][] {
  const rated = selections.map((selection) => ({ selection, met: meetingsOf(selection, lastMet) }));
  const best = rated.reduce((least, { met }) => (compare(met, least) < 0 ? met : least), rated[0]?.met ?? []);
  return rated.filter(({ met }) => compare(met, best) === 0).map(({ selection }) => selection);
}

/** The latest first. */
function meetingsOf(selection: readonly FamilyHead[], lastMet: LastMet): number[] {
  return selection.flatMap(({ id }) => lastMet.get(id)?.getTime() ?? []).toSorted((x, y) => y - x);
}

/** Fewer meetings before more, earlier ones before later ones. */
function compare(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((instant, index) => instant !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

import { checkBlueprint, type BlueprintGap } from '@assay/item-models/check-blueprint';
import type { FamilyHead } from '@assay/item-models/family';
import type { ItemTest } from '@assay/item-models/tests';

/** Why no form of a test can be drawn, with the titles that its pages show. */
export type BlueprintLack = Pick<BlueprintGap, 'because' | 'level' | 'needed' | 'available'> & {
  /** Null: the unscored questions on trial. */
  readonly objective: string | null;
  /** Pairs of families, by title, that may not stand in one form. */
  readonly enemies: readonly (readonly [string, string])[];
};

/** What is missing where only the families of `asked` may be asked. */
export function blueprintLacks({ blueprint, families }: ItemTest, asked: readonly FamilyHead[]): BlueprintLack[] {
  const familyTitle = (id: string) => families.find((family) => family.id === id)?.title ?? id;
  return checkBlueprint(blueprint, asked).map(({ objective: id, because, level, needed, available, enemies }) => ({
    because,
    level,
    needed,
    available,
    objective: blueprint.objectives.find((objective) => objective.id === id)?.title ?? id,
    enemies: enemies.map(([one, other]) => [familyTitle(one), familyTitle(other)] as const),
  }));
}

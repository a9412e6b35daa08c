import type { OddValue } from '@assay/item-models/family';
import { programFamilies } from '@assay/item-models/program/families';
import { randomFrom } from '@assay/item-models/random';
import { sqlFamilies } from '@assay/item-models/sql/families';
import type { Executor } from '@assay/item-models/tests';
import type { RunOptions } from './execute-batch';
import { provePrograms } from './prove-programs';
import { proveSql } from './prove-sql';
import { variantSeed, type VariantName } from './seed';
import type { Proof } from './verdict';

/**
 * Builds, executes and judges the named variants, and yields each verdict as it falls, in the order asked. A name that
 * no family of the code bears is left out.
 */
export async function* proveVariants(
  salt: string,
  executor: Executor,
  names: readonly VariantName[],
  options: RunOptions = {},
): AsyncGenerator<Proof> {
  if (executor === 'sql') yield* proveSql(built(sqlFamilies, salt, names), options);
  else yield* provePrograms(executor, built(programFamilies, salt, names), options);
}

type Buildable<Variant> = {
  readonly id: string;
  readonly version: number;
  readonly asksAbout?: readonly OddValue[];
  readonly build: (random: ReturnType<typeof randomFrom>) => Variant;
};

function built<Variant>(families: readonly Buildable<Variant>[], salt: string, names: readonly VariantName[]) {
  return names.flatMap((name) => {
    const family = families.find(({ id, version }) => id === name.family && version === name.version);
    if (!family) return [];
    return [{ name, variant: family.build(randomFrom(variantSeed(salt, name))), asksAbout: family.asksAbout }];
  });
}

import { isDeepStrictEqual } from 'node:util';
import type { Parameters } from '@assay/item-models/family';
import { programFamilies } from '@assay/item-models/program/families';
import { randomFrom, type Random } from '@assay/item-models/random';
import { sqlFamilies } from '@assay/item-models/sql/families';
import { variantSeed, type VariantName } from '../proof/seed';

type Buildable = {
  readonly id: string;
  readonly version: number;
  readonly build: (random: Random) => { readonly parameters: Parameters };
};

const executedFamilies: readonly Buildable[] = [...sqlFamilies, ...programFamilies];

/** Whether salt and code still build the question that was kept: a refused proof does not say which program it ran. */
export function buildsTheSame(salt: string, name: VariantName, kept: Readonly<Record<string, unknown>>): boolean {
  const family = executedFamilies.find(({ id, version }) => id === name.family && version === name.version);
  if (!family) return false;
  return isDeepStrictEqual({ ...family.build(randomFrom(variantSeed(salt, name))).parameters }, kept);
}

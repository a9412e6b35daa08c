import { itemTests, type ItemTest } from '@assay/item-models/tests';
import { readInstallationRules } from '@assay/services/assessment/installation-rules';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { RunOptions } from '../proof/execute-batch';
import type { VariantName } from '../proof/seed';
import { proveNamed } from './prove-named';
import { reproveStored } from './reprove-stored';

export type Failure = VariantName & { readonly reason: string; readonly detail?: string | undefined };

/** How many questions of how many families were proven, and which were not. */
export type Answer = {
  readonly families: number;
  readonly variants: number;
  readonly proven: number;
  readonly failed: readonly Failure[];
};

export type Asked = {
  /** Of one test; of all when left out. */
  readonly test: string | undefined;
  readonly salt: string;
  /** Whether questions are drawn from the salt, whatever the database holds. */
  readonly isFromSalt: boolean;
};

/** Questions that are drawn of each family where the database's do not count. */
const drawnPerFamily = 40;

type Progress = (test: string, done: number) => void;

/** Proves questions without changing anything. */
export async function answerProof(
  ctx: ServiceContext,
  asked: Asked,
  progress: Progress,
  options: RunOptions = {},
): Promise<Answer> {
  const tests = itemTests.filter(({ blueprint }) => asked.test === undefined || blueprint.slug === asked.test);
  if (tests.length === 0) throw new Error(`there is no test ${asked.test}`);
  const failed: Failure[] = [];
  let variants = 0;
  for (const itemTest of tests) {
    let done = 0;
    for await (const failure of verdicts(ctx, asked, itemTest, options)) {
      done += 1;
      if (failure !== null) failed.push(failure);
      progress(itemTest.blueprint.slug, done);
    }
    variants += done;
  }
  const families = tests.reduce((sum, each) => sum + each.families.length, 0);
  return { families, variants, proven: variants - failed.length, failed };
}

/** One verdict a question: null, or why it failed. */
async function* verdicts(
  ctx: ServiceContext,
  { salt, isFromSalt }: Asked,
  itemTest: ItemTest,
  options: RunOptions,
): AsyncGenerator<Failure | null> {
  if (!isFromSalt) {
    for await (const { name, difference } of reproveStored(ctx, salt, itemTest, options))
      yield difference && { ...name, ...difference };
    return;
  }
  const rules = await readInstallationRules(ctx.database);
  const names = itemTest.families.flatMap(({ id, version }) =>
    Array.from({ length: drawnPerFamily }, (_, index) => ({ family: id, version, index })),
  );
  for await (const outcome of proveNamed({ salt, rules }, itemTest, names, options))
    yield outcome.ok ? null : { ...outcome.name, reason: outcome.reason, detail: outcome.detail };
}

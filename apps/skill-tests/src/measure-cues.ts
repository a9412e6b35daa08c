import { parseArgs } from 'node:util';
import { addToTally, cues, isGivenAway, noTally, type Cue, type CueTally } from '@assay/item-models/lint/cues';
import { itemTests, type Executor } from '@assay/item-models/tests';
import { proveVariants } from './proof/prove-variants';

// For authors of families: how often somebody who reads no question would pick the key by a cue of its options, beside
// guessing; families that a cue gives away are marked with “!”.
//   npm run measure:cues -w apps/skill-tests -- --test html --seeds 24
const { values } = parseArgs({
  options: {
    test: { type: 'string', default: '' },
    /** The id of a family or the start of several; all when left out. */
    family: { type: 'string', default: '' },
    seeds: { type: 'string', default: '24' },
  },
});

type Tallies = Readonly<Record<Cue, CueTally>>;

const none: Tallies = { shared: noTally, longest: noTally, shortest: noTally, middle: noTally };

for (const { blueprint, families, keysFrom } of itemTests) {
  const wanted = families.filter(({ id }) => id.startsWith(values.family));
  if (keysFrom === 'rules' || wanted.length === 0 || ![blueprint.slug, ''].includes(values.test)) continue;
  const measured = [...(await measure(keysFrom, wanted))];
  for (const [family, tallies] of measured.toSorted((one, other) => excess(other[1]) - excess(one[1])))
    console.log(`${cues.some((cue) => isGivenAway(tallies[cue])) ? '!' : ' '} ${family}: ${described(tallies)}`);
  console.log(`= ${blueprint.slug}: ${described(measured.map(([, tallies]) => tallies).reduce(sumOf, none))}`);
}

async function measure(executor: Executor, families: readonly { id: string; version: number }[]) {
  const tallies = new Map<string, Tallies>();
  const names = families.flatMap(({ id, version }) =>
    Array.from({ length: Number(values.seeds) }, (_, index) => ({ family: id, version, index })),
  );
  for await (const proof of proveVariants('a salt of the cues', executor, names)) {
    if (!proof.ok) continue;
    const { family } = proof.name;
    const before = tallies.get(family) ?? none;
    tallies.set(
      family,
      each((cue) => addToTally(before[cue], cue, proof.ready)),
    );
  }
  return tallies;
}

function each(tallyOf: (cue: Cue) => CueTally): Tallies {
  return {
    shared: tallyOf('shared'),
    longest: tallyOf('longest'),
    shortest: tallyOf('shortest'),
    middle: tallyOf('middle'),
  };
}

function sumOf(one: Tallies, other: Tallies): Tallies {
  return each((cue) => ({
    questions: one[cue].questions + other[cue].questions,
    hits: one[cue].hits + other[cue].hits,
    chance: one[cue].chance + other[cue].chance,
  }));
}

/** By how much the strongest cue beats guessing. */
function excess(tallies: Tallies): number {
  return Math.max(...cues.map((cue) => share(tallies[cue], 'hits') - share(tallies[cue], 'chance')));
}

function share(tally: CueTally, of: 'hits' | 'chance'): number {
  return tally.questions === 0 ? 0 : tally[of] / tally.questions;
}

function described(tallies: Tallies): string {
  const shares = cues.map((cue) =>
    tallies[cue].questions === 0 ? `${cue} –` : `${cue} ${share(tallies[cue], 'hits').toFixed(2)}`,
  );
  return `${shares.join(', ')}; by chance ${share(tallies.longest, 'chance').toFixed(2)}`;
}

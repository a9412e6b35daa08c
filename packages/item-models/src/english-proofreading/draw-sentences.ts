import type { Random } from '../random';
import type { ErrorKind } from './family';
import { lures, type LureKind } from './lures';
import { rightOf, wrongOf, type Site } from './site';

type Lure = { readonly kind: LureKind; readonly site: Site };
type Drawn = {
  readonly faulty: ErrorKind['sites'][number];
  /** The same construction in its right form. */
  readonly twins: ErrorKind['sites'];
  readonly chosen: readonly Lure[];
};

const others = 4;
const attempts = 300;

/**
 * The faulty sentence and the four beside it. How many of them are shorter is drawn before the sentences are, and
 * the number of twins varies: neither its length nor a construction that stands there twice gives the faulty one away.
 */
export function drawSentences(kind: ErrorKind, random: Random): Drawn {
  const shorter = random.int(0, others);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const drawn = drawOnce(kind, { shorter, twins: random.pick([0, 1, 1, 2]) }, random);
    if (drawn) return drawn;
  }
  throw new Error(`${kind.id}: no sentence beside which ${shorter} others are shorter`);
}

type Wanted = { readonly shorter: number; readonly twins: number };

function drawOnce(kind: ErrorKind, wanted: Wanted, random: Random): Drawn | undefined {
  const [faulty, ...twins] = random.sample(kind.sites, 1 + wanted.twins);
  if (!faulty) return undefined;
  const { length } = wrongOf(faulty[1]);
  const isShorter = (site: Site) => rightOf(site).length < length;
  const shorter = wanted.shorter - twins.filter(([, site]) => isShorter(site)).length;
  const kinds = random.sample(kind.lures, others - twins.length);
  if (shorter < 0 || shorter > kinds.length) return undefined;
  const chosen = kinds.flatMap((lure, at): Lure[] => {
    const fitting = lures[lure].sentences.filter((site) => isShorter(site) === at < shorter);
    return random.sample(fitting, 1).map((site) => ({ kind: lure, site }));
  });
  return chosen.length === kinds.length ? { faulty, twins, chosen } : undefined;
}

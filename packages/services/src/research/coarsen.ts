/** How many workers share what an export says of one of them. */
export const LEAST_WORKERS = 10;

/** Values with the workers of whom they are said, and what becomes of each value. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>;
type Coarsened = ReadonlyMap<string, string>;

type Place = { readonly country: string; readonly field: string };

const anyCountry = 'ZZ';
const anyField = 'other';
const nowhere = `${anyCountry} ${anyField}`;

/**
 * Coarsens places until at least ten workers share each pair of country and field: first the country goes, then the field.
 * Among fewer than ten workers nothing is left of anybody.
 *
 * @param places by worker; null where it is not known
 */
export function coarsenPlaces(
  places: ReadonlyMap<string, { readonly country: string | null; readonly field: string | null }>,
): ReadonlyMap<string, Place> {
  const said = new Map(
    [...places].map(([worker, { country, field }]) => [worker, `${country ?? anyCountry} ${field ?? anyField}`]),
  );
  const withoutCountry = (place: string) => `${anyCountry} ${placeOf(place).field}`;
  const coarse = coarsen(holdersOf(said), [withoutCountry, () => nowhere], nowhere);
  return new Map([...said].map(([worker, place]) => [worker, placeOf(coarse.get(place) ?? nowhere)]));
}

function placeOf(text: string): Place {
  const [country = anyCountry, field = anyField] = text.split(' ');
  return { country, field };
}

/** What becomes of the fields of rows: those in which fewer than ten workers have rows become `other`. */
export function coarsenFields(
  rows: Iterable<{ readonly workerId: string; readonly field: string }>,
): (field: string) => string {
  const coarse = coarsen(holdersOf(pairsOf(rows)), [() => anyField], anyField);
  return (field) => coarse.get(field) ?? anyField;
}

function* pairsOf(rows: Iterable<{ readonly workerId: string; readonly field: string }>): Generator<[string, string]> {
  for (const { workerId, field } of rows) yield [workerId, field];
}

function holdersOf(said: Iterable<readonly [string, string]>): Holders {
  const holders = new Map<string, Set<string>>();
  for (const [worker, value] of said) holders.set(value, (holders.get(value) ?? new Set()).add(worker));
  return holders;
}

/** Takes one step after the other with what is still rare; at last the smallest join the last resort until it is not rare itself. */
function coarsen(holders: Holders, steps: readonly ((value: string) => string)[], last: string): Coarsened {
  let coarse: Coarsened = new Map([...holders.keys()].map((value) => [value, value]));
  for (const step of steps) {
    const sizes = sizesOf(holders, coarse);
    coarse = replaced(coarse, (value) => ((sizes.get(value) ?? 0) < LEAST_WORKERS ? step(value) : value));
  }
  for (let smallest = nextToJoin(holders, coarse, last); smallest; smallest = nextToJoin(holders, coarse, last)) {
    const joining = smallest;
    coarse = replaced(coarse, (value) => (value === joining ? last : value));
  }
  return coarse;
}

/** Undefined once enough workers are in the last resort, or none, or all. */
function nextToJoin(holders: Holders, coarse: Coarsened, last: string): string | undefined {
  const sizes = sizesOf(holders, coarse);
  if ((sizes.get(last) ?? LEAST_WORKERS) >= LEAST_WORKERS) return undefined;
  const others = [...sizes].filter(([value]) => value !== last);
  const [smallest] = others.toSorted(([one, few], [other, more]) => few - more || (one < other ? -1 : 1));
  return smallest?.[0];
}

function sizesOf(holders: Holders, coarse: Coarsened): ReadonlyMap<string, number> {
  const workers = holdersOf(
    [...holders].flatMap(([value, held]) => [...held].map((worker) => [worker, coarse.get(value) ?? value] as const)),
  );
  return new Map([...workers].map(([value, { size }]) => [value, size]));
}

function replaced(coarse: Coarsened, by: (value: string) => string): Coarsened {
  return new Map([...coarse].map(([value, now]) => [value, by(now)]));
}

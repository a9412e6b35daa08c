import { fillWords } from '../random/stream';

const together = 8;
const wordBits = 32;

/**
 * Sums of columns under random signs: in each draw every cluster gets +1 or −1 by a fair coin (Rademacher), the same for all
 * columns. Clusters are taken by eights, of whose 256 sums each draw looks one up, so that a draw costs an eighth of
 * an addition for each cluster.
 *
 * @param columns a value for each cluster
 * @param names of the clusters: their coins do not depend on who else is there
 * @returns a sum for each draw, column by column
 */
export function signedSums(
  columns: readonly Float64Array[],
  names: Int32Array,
  { draws, seed, purpose }: { readonly draws: number; readonly seed: number; readonly purpose: number },
): Float64Array[] {
  const sums = columns.map(() => new Float64Array(draws));
  const words = new Uint32Array(Math.ceil(draws / wordBits));
  const coins = new Uint8Array(draws);
  const totals = new Float64Array(2 ** together);
  for (let from = 0; from < names.length; from += together) {
    const to = Math.min(from + together, names.length);
    coins.fill(0);
    for (let cluster = from; cluster < to; cluster++) {
      fillWords(words, seed, { entity: names[cluster] ?? 0, purpose });
      addCoins(coins, words, cluster - from);
    }
    columns.forEach((column, at) => {
      const own = sums[at];
      if (own) addTotals(own, coins, fillTotals(totals, column, from, to));
    });
  }
  return sums;
}

function addCoins(coins: Uint8Array, words: Uint32Array, place: number): void {
  for (let draw = 0; draw < coins.length; draw++) {
    const coin = ((words[draw >>> 5] ?? 0) >>> (draw & 31)) & 1;
    coins[draw] = (coins[draw] ?? 0) | (coin << place);
  }
}

/** The sum under each pattern of signs: that of the pattern with one coin less, and twice the value of that coin. */
function fillTotals(totals: Float64Array, column: Float64Array, from: number, to: number): Float64Array {
  let least = 0;
  for (let cluster = from; cluster < to; cluster++) least -= column[cluster] ?? 0;
  totals[0] = least;
  for (let cluster = from; cluster < to; cluster++) {
    const half = 1 << (cluster - from);
    const twice = 2 * (column[cluster] ?? 0);
    for (let pattern = 0; pattern < half; pattern++) totals[half + pattern] = (totals[pattern] ?? 0) + twice;
  }
  return totals;
}

function addTotals(sums: Float64Array, coins: Uint8Array, totals: Float64Array): void {
  for (let draw = 0; draw < sums.length; draw++) sums[draw] = (sums[draw] ?? 0) + (totals[coins[draw] ?? 0] ?? 0);
}

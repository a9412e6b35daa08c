import { createHash } from 'node:crypto';

/** Chances that a seed decides: whoever knows the seed draws the same again. */
export type Draw = {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number;
  /** Both ends included. */
  readonly integer: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many different ones, in the order in which they were drawn; all when there are fewer. */
  readonly sample: <Item>(items: readonly Item[], amount: number) => readonly Item[];
  /** Chances of their own, whatever else is drawn here. */
  readonly of: (name: string) => Draw;
};

export function drawFrom(seed: string): Draw {
  const fraction = mulberry32(createHash('sha256').update(seed).digest().readUInt32LE());
  const integer = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const [item] = items.slice(integer(0, items.length - 1));
    if (item === undefined) throw new Error('there is nothing to draw from');
    return item;
  };
  return {
    fraction,
    integer,
    pick,
    sample: (items, amount) => {
      const left = [...items];
      return Array.from({ length: Math.min(amount, left.length) }, () => {
        const item = pick(left);
        left.splice(left.indexOf(item), 1);
        return item;
      });
    },
    of: (name) => drawFrom(`${seed}/${name}`),
  };
}

/** Tommy Ettinger's generator of 32 bits: quick, and good enough to choose what to break. */
function mulberry32(state: number): () => number {
  let sum = state;
  return () => {
    sum = (sum + 0x6d2b79f5) | 0;
    let mixed = Math.imul(sum ^ (sum >>> 15), 1 | sum);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A row of a regression as an object: what it says, whose it is, and the columns that are not zero in it. */
export type Row = { readonly outcome: number; readonly columns: readonly number[]; readonly values: readonly number[] };

/** Rows by level of the effect with many levels; all rows of a level are in one cluster. */
export type Group = { readonly cluster: number; readonly rows: readonly Row[] };

export type Rows = {
  /** The first columns, in order; the others are levels of effects, without the first level of each. */
  readonly slopes: readonly string[];
  readonly columns: number;
  readonly groups: readonly Group[];
};

type Columns = {
  readonly outcome: ArrayLike<number>;
  readonly slopes: Readonly<Record<string, ArrayLike<number>>>;
  readonly absorbed: ArrayLike<number>;
  readonly cluster: ArrayLike<number>;
  readonly small?: ArrayLike<number>;
};

export function rowsOf({ outcome, slopes, absorbed, cluster, small }: Columns): Rows {
  const names = Object.keys(slopes);
  const levels = [...new Set(Array.from(small ?? []))].toSorted((one, other) => one - other);
  const places = new Map(levels.slice(1).map((level, at) => [level, names.length + at]));
  const columnsOf = Object.values(slopes);
  const groups = new Map<number, { cluster: number; rows: Row[] }>();
  for (let at = 0; at < outcome.length; at += 1) {
    const columns: number[] = [];
    const values: number[] = [];
    const add = (column: number, value: number) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    };
    columnsOf.forEach((column, slope) => add(slope, column[at] ?? 0));
    const level = small === undefined ? undefined : places.get(small[at] ?? 0);
    if (level !== undefined) add(level, 1);
    const row = { outcome: outcome[at] ?? 0, columns, values };
    const key = absorbed[at] ?? 0;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { cluster: cluster[at] ?? 0, rows: [row] });
  }
  return { slopes: names, columns: names.length + places.size, groups: [...groups.values()] };
}

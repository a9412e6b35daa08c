/** Codes without gaps: 0 to levels − 1, in the order of the codes that were given, and how many rows each level has. */
export type Groups = { readonly codes: Int32Array; readonly levels: number; readonly sizes: Float64Array };

/**
 * Renumbers codes, whole numbers from 0 on, so that no level is empty.
 *
 * @throws RangeError for a code below 0
 */
export function groupsOf(codes: Int32Array): Groups {
  let most = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code < 0) throw new RangeError(`Row ${row} has the code ${code}: codes begin with 0.`);
    if (code > most) most = code;
  }
  const counts = new Float64Array(most + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  // Counts of codes that have rows move to the front, in their order: a place is never after its code.
  const places = new Int32Array(most + 1);
  let levels = 0;
  for (let code = 0; code <= most; code++) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    places[code] = levels;
    counts[levels++] = count;
  }
  const dense = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) dense[row] = places[codes[row] ?? 0] ?? 0;
  return { codes: dense, levels, sizes: counts.slice(0, levels) };
}

/** The codes that groups had before they were renumbered. */
export function namesOf(codes: Int32Array, { codes: dense, levels }: Pick<Groups, 'codes' | 'levels'>): Int32Array {
  const names = new Int32Array(levels);
  for (let row = 0; row < codes.length; row++) names[dense[row] ?? 0] = codes[row] ?? 0;
  return names;
}

/** Rows that are all of one level. */
export function oneLevel(rows: number): Groups {
  return { codes: new Int32Array(rows), levels: 1, sizes: Float64Array.of(rows) };
}

/** Whether all rows of each level are in one level of the other grouping. */
export function isNested(inner: Groups, outer: Groups): boolean {
  const first = new Int32Array(inner.levels).fill(-1);
  for (let row = 0; row < inner.codes.length; row++) {
    const code = inner.codes[row] ?? 0;
    const seen = outer.codes[row] ?? -1;
    if (first[code] === -1) first[code] = seen;
    if (first[code] !== seen) return false;
  }
  return true;
}

/** The column less the means of its groups. */
export function demean(column: Float64Array, groups: Groups): Float64Array {
  const left = column.slice();
  takeMeansOff(left, groups);
  return left;
}

/** The same in place. */
export function takeMeansOff(column: Float64Array, groups: Groups): void {
  const means = sumBy(column, groups);
  const { codes, sizes } = groups;
  for (let level = 0; level < means.length; level++) means[level] = (means[level] ?? 0) / (sizes[level] ?? 1);
  for (let row = 0; row < column.length; row++) column[row] = (column[row] ?? 0) - (means[codes[row] ?? 0] ?? 0);
}

/** A column for each level but the first: 1 in its rows, else 0. */
export function dummies({ codes, levels }: Groups): Float64Array[] {
  const columns = Array.from({ length: Math.max(0, levels - 1) }, () => new Float64Array(codes.length));
  for (let row = 0; row < codes.length; row++) {
    const column = columns[(codes[row] ?? 0) - 1];
    if (column) column[row] = 1;
  }
  return columns;
}

/** Sums of the column by level. */
export function sumBy(column: Float64Array, { codes, levels }: Groups): Float64Array {
  const sums = new Float64Array(levels);
  for (let row = 0; row < column.length; row++) {
    const code = codes[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + (column[row] ?? 0);
  }
  return sums;
}

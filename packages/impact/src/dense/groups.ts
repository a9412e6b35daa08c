/** Codes without gaps: 0 to levels − 1, in the order in which levels first appear. */
export type Groups = { readonly codes: Int32Array; readonly levels: number };

/** Renumbers codes, whole numbers from 0 on, so that no level is empty. */
export function groupsOf(codes: Int32Array): Groups {
  const places = new Int32Array(codes.reduce((most, code) => (code > most ? code : most), 0) + 1).fill(-1);
  const dense = new Int32Array(codes.length);
  let levels = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (places[code] === -1) places[code] = levels++;
    dense[row] = places[code] ?? 0;
  }
  return { codes: dense, levels };
}

/** Whether all rows of each level are in one level of the other grouping. */
export function isNested(inner: Groups, outer: Groups): boolean {
  const first = new Int32Array(inner.levels).fill(-1);
  return inner.codes.every((code, row) => {
    const seen = outer.codes[row] ?? -1;
    if (first[code] === -1) first[code] = seen;
    return first[code] === seen;
  });
}

/** The column less the means of its groups. */
export function demean(column: Float64Array, { codes, levels }: Groups): Float64Array {
  const sums = new Float64Array(levels);
  const sizes = new Float64Array(levels);
  for (let row = 0; row < column.length; row++) {
    const code = codes[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + (column[row] ?? 0);
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  for (let code = 0; code < levels; code++) sums[code] = (sums[code] ?? 0) / (sizes[code] ?? 1);
  return column.map((value, row) => value - (sums[codes[row] ?? 0] ?? 0));
}

/** A column for each level but the first: 1 in its rows, else 0. */
export function dummies({ codes, levels }: Groups): Float64Array[] {
  return Array.from({ length: Math.max(0, levels - 1) }, (_, at) =>
    Float64Array.from(codes, (code) => (code === at + 1 ? 1 : 0)),
  );
}

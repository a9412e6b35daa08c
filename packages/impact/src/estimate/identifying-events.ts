import type { Design } from './design';

/**
 * Distinct events that a coefficient rests on: those with rows in a level of the absorbed effect within which the slope
 * varies. The others say nothing of it, as an event with projects only before it says nothing of their value after it.
 * In Poisson, levels whose outcomes are all zero say nothing either.
 */
export function countIdentifyingEvents(design: Design, slope: number, event: Int32Array, isPoisson: boolean): number {
  const values = design.slopes[slope]?.values ?? new Float64Array(0);
  const { absorbed, outcome } = design;
  const levels = absorbed.reduce((most, code) => Math.max(most, code), -1) + 1;
  const first = new Float64Array(levels).fill(Number.NaN);
  const varies = new Uint8Array(levels);
  const moves = new Uint8Array(levels);
  for (let row = 0; row < absorbed.length; row++) {
    const level = absorbed[row] ?? 0;
    if (Number.isNaN(first[level])) first[level] = values[row] ?? 0;
    if (values[row] !== first[level]) varies[level] = 1;
    if (outcome[row] !== 0) moves[level] = 1;
  }
  const counted = new Uint8Array(event.reduce((most, code) => Math.max(most, code), -1) + 1);
  let count = 0;
  for (let row = 0; row < event.length; row++) {
    const level = absorbed[row] ?? 0;
    const code = event[row] ?? 0;
    if (varies[level] === 0 || (isPoisson && moves[level] === 0) || counted[code] === 1) continue;
    counted[code] = 1;
    count += 1;
  }
  return count;
}

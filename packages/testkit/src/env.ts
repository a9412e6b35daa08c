/** Which of the run's workers this is, counted from one. */
export function workerNumber(): number {
  return Number(process.env['VITEST_POOL_ID'] ?? '1');
}

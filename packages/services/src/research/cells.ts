const MICROS = 1_000_000n;
const MICROS_PER_MILLI = 1_000n;

/** ISO 8601 in UTC with all decimals that the log keeps; nothing where there is no instant. */
export function instantCell(at: bigint | null): string {
  if (at === null) return '';
  const second = new Date(Number(at / MICROS_PER_MILLI)).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
  return `${second}.${String(at % MICROS).padStart(6, '0')}Z`;
}

export function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}

export function flagCell(value: boolean): string {
  return value ? 'true' : 'false';
}

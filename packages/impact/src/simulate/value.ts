import { normal } from '../random/distributions';
import type { Stream } from '../random/stream';

const FIELD_PREMIUM = [0.3, 0.1, -0.1, -0.3, -0.1, 0.2];
const NOISE = 1.1;
const FAT_TAIL = { share: 0.005, factor: 8 };
const YEARLY = 0.05;
const LEAST = 1;

/** What is known of a project before its value is drawn: log of wage, client's premium and effect of badges together. */
export type ValueBase = { readonly log: number; readonly field: number; readonly dayOfSpan: number };

/** A project's value in the reference currency, to the cent: log-normal around its base, with a few far larger. */
export function drawValue(stream: Stream, { log, field, dayOfSpan }: ValueBase): number {
  const noise = NOISE * normal(stream);
  const tail = stream.unit() < FAT_TAIL.share ? FAT_TAIL.factor : 1;
  const value = Math.exp(log + (FIELD_PREMIUM[field] ?? 0) + seasonOfValue(dayOfSpan) + noise) * tail;
  return Math.max(Math.round(value * 100) / 100, LEAST);
}

/** The mean of the logarithm of `drawValue`, save what cents and the smallest value add. */
export function meanLogValue({ log, field, dayOfSpan }: ValueBase): number {
  const tail = FAT_TAIL.share * Math.log(FAT_TAIL.factor);
  return log + (FIELD_PREMIUM[field] ?? 0) + seasonOfValue(dayOfSpan) + tail;
}

/** The mean of `drawValue`, save what the smallest value adds. */
export function meanValue({ log, field, dayOfSpan }: ValueBase): number {
  const tail = 1 + FAT_TAIL.share * (FAT_TAIL.factor - 1);
  return Math.exp(log + (FIELD_PREMIUM[field] ?? 0) + seasonOfValue(dayOfSpan) + NOISE ** 2 / 2) * tail;
}

function seasonOfValue(dayOfSpan: number): number {
  return YEARLY * Math.sin((2 * Math.PI * dayOfSpan) / 365.25);
}

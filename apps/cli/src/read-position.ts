import { InvalidArgumentError } from 'commander';

/** A position of the log, as an option names it. */
export function readPosition(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d*$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('A position is a whole number from 1.');
  }
  return number;
}

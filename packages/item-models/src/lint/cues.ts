import type { ReadyQuestion, ShownOption } from '../presentation';

export const cues = ['shared', 'longest', 'shortest', 'middle'] as const;

/**
 * A way of choosing an option without reading the question. `shared`: the option whose lines, or words where there is one
 * line, occur most in the others, because wrong options are often the right one with one thing changed. `longest` and
 * `shortest`: by the number of characters. `middle`: among numbers, the one in the middle.
 *
 * Source: J. Millman, C. H. Bishop, R. Ebel, An Analysis of Test-Wiseness, Educational and Psychological Measurement
 * 25(3), 1965, II B: cues of the options themselves, and I D: what the options have in common.
 */
export type Cue = (typeof cues)[number];

/** How often a cue led to the key, beside blind guessing, over `questions` to which it applies. */
export type CueTally = { readonly questions: number; readonly hits: number; readonly chance: number };

export const noTally: CueTally = { questions: 0, hits: 0, chance: 0 };

/**
 * The probability that somebody who goes by a cue alone picks the key: several best options are drawn from blindly.
 *
 * @returns 0 … 1, or null where the cue says nothing of such options
 */
export function cueHit(cue: Cue, { key, wrong }: ReadyQuestion): number | null {
  const scores = scorers[cue]([key, ...wrong.map(({ option }) => option)]);
  if (scores === null) return null;
  const best = Math.max(...scores);
  return scores[0] === best ? 1 / scores.filter((score) => score === best).length : 0;
}

/**
 * How many options somebody who goes by the cue would take before the first one; those that it does not tell apart count
 * half.
 *
 * @returns 0 … options less one, or null where the cue says nothing of such options
 */
export function cuePlace(cue: Cue, options: readonly ShownOption[]): number | null {
  const [own, ...others] = scorers[cue](options) ?? [];
  if (own === undefined) return null;
  const count = (isCounted: (score: number) => boolean) => others.filter(isCounted).length;
  return count((score) => score > own) + count((score) => score === own) / 2;
}

export function addToTally(tally: CueTally, cue: Cue, ready: ReadyQuestion): CueTally {
  const hit = cueHit(cue, ready);
  if (hit === null) return tally;
  const { questions, hits, chance } = tally;
  return { questions: questions + 1, hits: hits + hit, chance: chance + 1 / (ready.wrong.length + 1) };
}

const mostOverChance = 1.6;
const mostDeviations = 3;

/**
 * Whether a cue gives keys away: well beyond guessing, and by more than the luck of the draw, which is reckoned as if each
 * pick were right or wrong, a wider margin than fractions of ties need.
 */
export function isGivenAway({ questions, hits, chance }: CueTally): boolean {
  if (questions === 0) return false;
  const share = chance / questions;
  const deviation = Math.sqrt(questions * share * (1 - share));
  return hits > mostOverChance * chance && hits > chance + mostDeviations * deviation;
}

/** Scores of the options of a question, the highest first choice; null where the cue does not apply. */
const scorers: Readonly<Record<Cue, (options: readonly ShownOption[]) => readonly number[] | null>> = {
  shared: (options) => {
    const parts = partsOf(options.map(textOf));
    const all = parts.flat();
    const sum = (own: readonly string[]) =>
      own.reduce((total, part) => total + all.filter((each) => each === part).length - 1, 0);
    return parts.map(sum);
  },
  longest: (options) => options.map((option) => textOf(option).length),
  shortest: (options) => options.map((option) => -textOf(option).length),
  middle: (options) => {
    const numbers = options.map((option) => numberOf(textOf(option)));
    if (numbers.some(Number.isNaN)) return null;
    const below = (one: number) => numbers.filter((other) => other < one).length;
    const above = (one: number) => numbers.filter((other) => other > one).length;
    return numbers.map((one) => -Math.abs(below(one) - above(one)));
  },
};

/** What options may share: lines, each at its place, or the words of options of one line, each once. */
function partsOf(texts: readonly string[]): string[][] {
  if (texts.some((text) => text.includes('\n')))
    return texts.map((text) => text.split('\n').map((line, at) => `${at}: ${line.trim()}`));
  return texts.map((text) => [...new Set(text.match(/[\p{L}\p{N}_.]+|[^\s\p{L}\p{N}_.]/gu) ?? [])]);
}

function textOf(option: ShownOption): string {
  if (option.kind !== 'table') return option.text;
  return option.table.rows.map((row) => row.map((cell) => cell ?? 'null').join(' | ')).join('\n');
}

/** The only number of a text such as “1,240.50 EUR”; NaN where there is none or there are several. */
function numberOf(text: string): number {
  const found = text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? [];
  return found.length === 1 ? Number(found[0].replaceAll(',', '')) : Number.NaN;
}

import { createHash } from 'node:crypto';
import type { FamilyHead } from '../family';
import { programFamilies } from '../program/families';
import { randomFrom, type Random } from '../random';
import { readinessFamilies } from '../readiness/families';
import type { InstallationRules } from '../readiness/rules';
import { sqlFamilies } from '../sql/families';

type Buildable = Pick<FamilyHead, 'id'> & { readonly build: (random: Random) => unknown };

/** Unlike the rules of any installation, so that a number that was typed in shows as one. */
const rules: InstallationRules = {
  fees: { freelancer: { percent: '8' }, client: { percent: '3' } },
  currency: 'EUR',
  autoApproveDays: 13,
  changeRoundsMax: 3,
  reviewWindowDays: 16,
  offerValidDays: 6,
  openBidsMax: 19,
  decisionDaysMax: 57,
  retakeWaitDays: 12,
  milestonesMax: 9,
  questionsMax: 6,
  fileMaxBytes: 23 * 1024 * 1024,
};

const buildables: readonly Buildable[] = [
  ...sqlFamilies,
  ...programFamilies,
  ...readinessFamilies.map(({ id, build }) => ({ id, build: (random: Random) => build(random, rules) })),
];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Hashes, since the first draws from seeds that look alike are alike: they would show one shape of a question only. */
const seeds = Array.from({ length: 24 }, (_, at) => sha256(`seed ${at + 1} of the record`));

/**
 * Names what a family builds from two dozen seeds: stems, listings, tables, programs, parameters. Nothing is executed.
 *
 * @returns the first 16 hexadecimal digits of a SHA-256
 * @throws Error when no list of families holds the one that a test names
 */
export function digestOf({ id }: Pick<FamilyHead, 'id'>): string {
  const family = buildables.find((each) => each.id === id);
  if (!family) throw new Error(`the family ${id} of a test is in no list of families`);
  return digestOfBuild(family.build);
}

/** The same for what builds variants, whatever family it belongs to. */
export function digestOfBuild(build: (random: Random) => unknown): string {
  const built = JSON.stringify(seeds.map((seed) => build(randomFrom(seed))));
  return sha256(built).slice(0, 16);
}

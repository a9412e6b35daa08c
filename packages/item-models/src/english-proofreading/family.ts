import type { CognitiveLevel, FamilyHead } from '../family';
import { listing } from '../program/listing';
import type { ProgramFamily, ProgramVariant } from '../program/variant';
import type { Random } from '../random';
import { drawSentences } from './draw-sentences';
import { lures, type LureKind } from './lures';
import { markedWords, rightOf, wrongOf, type Site } from './site';

/** One kind of error: where it is injected, and which correct passages people take for errors beside it. */
export type ErrorKind = {
  readonly id: string;
  readonly objective: string;
  readonly level: CognitiveLevel;
  readonly title: string;
  readonly predictedDifficulty: number;
  readonly status?: FamilyHead['status'];
  readonly source: string;
  /** The wrong rule that lets the injected form pass, and the right one look wrong. */
  readonly idea: readonly [id: string, text: string];
  readonly lures: readonly [LureKind, LureKind, LureKind, LureKind, ...LureKind[]];
  /** At least eight sentences, each with its pattern. */
  readonly sites: readonly (readonly [pattern: string, site: Site])[];
  /** What the question asks for, where `an error` says too little. */
  readonly asked?: string;
};

type OutputVariant = Extract<ProgramVariant, { readonly asks: 'output' | 'prose' }>;

const drafts = [
  'a newsletter',
  'a manual',
  'a shop’s website',
  'a grant application',
  'a yearly report',
  'a travel guide',
  'a town’s website',
  'a museum’s catalogue',
  'a tender',
  'a project brief',
  'a staff handbook',
  'a market study',
  'a collection of business letters',
  'a report to investors',
] as const;

/**
 * A family of one typed error: into one of five verified sentences the wrong form is injected; up to two others have
 * the same construction in its right form, and the rest passages that are right although many believe them wrong.
 */
export function proofreadingFamily(kind: ErrorKind): ProgramFamily {
  const { id, objective, level, title, predictedDifficulty, status = 'active', source } = kind;
  const beliefs = kind.lures.map((lure) => [lure, lures[lure].belief] as const);
  return {
    id,
    version: 4,
    test: 'english-proofreading',
    objective,
    level,
    title,
    predictedDifficulty,
    status,
    source,
    misconceptions: Object.fromEntries([kind.idea, ...beliefs]),
    build: (random) => build(kind, random),
  };
}

function build(kind: ErrorKind, random: Random): ProgramVariant {
  const { asked = 'an error', idea, sites: all } = kind;
  const draft = random.pick(drafts);
  const { faulty, twins, chosen } = drawSentences(kind, random);
  const suspected = [...twins.map(([, site]) => ({ kind: idea[0], site })), ...chosen];
  const sites = random.shuffle([faulty[1], ...suspected.map(({ site }) => site)]);
  const structure = {
    pattern: faulty[0],
    twins: twins
      .map(([pattern]) => pattern)
      .toSorted()
      .join(' '),
    lures: chosen
      .map((lure) => lure.kind)
      .toSorted()
      .join(' '),
  };
  return {
    parameters: { structure, surface: { draft, sentence: all.indexOf(faulty) } },
    ...question(draft, asked, { sites, faulty: faulty[1], suspected }),
  };
}

/** A public question: the first site is the faulty one, the others are suspected for one idea each. */
export function practiceVariant({
  sites,
  ideas,
}: {
  readonly sites: readonly [Site, ...Site[]];
  readonly ideas: readonly string[];
}): ProgramVariant {
  const [faulty, ...others] = sites;
  const suspected = others.map((site, at) => ({ kind: ideas[at] ?? '', site }));
  return {
    parameters: { structure: {}, surface: {} },
    ...question('a newsletter', 'an error', { sites: sites.toSorted(), faulty, suspected }),
  };
}

type Suspect = { readonly kind: string; readonly site: Site };

type Sentences = {
  /** In the order shown. */
  readonly sites: readonly Site[];
  readonly faulty: Site;
  readonly suspected: readonly Suspect[];
};

function question(
  draft: string,
  asked: string,
  { sites, faulty, suspected }: Sentences,
): Omit<OutputVariant, 'parameters'> {
  const verified = sites.map(rightOf);
  const shown = sites.map((site) => (site === faulty ? wrongOf(site) : rightOf(site)));
  const passage = ({ kind, site }: Suspect) => {
    const { from, to } = markedWords(site);
    const answer = `passageOf(shown[${sites.indexOf(site)}], ${from}, ${to})`;
    return { misconception: kind, program: program(verified, shown, answer) };
  };
  const [first, ...others] = suspected.map(passage);
  if (!first) throw new Error('a question has passages that are suspected');
  return {
    stem: `These passages come from different pages of ${draft}. Whatever careful British or American writers allow counts as right. Which passage contains ${asked}?`,
    listings: [listing('prose', shown.join('\n'))],
    asks: 'prose',
    key: program(verified, shown, 'changedPassage(verified, shown)'),
    mutants: [first, ...others],
  };
}

function program(verified: readonly string[], shown: readonly string[], answer: string): string {
  return [
    "const { changedPassage, passageOf } = require('assay/proofreading');",
    `const verified = ${JSON.stringify(verified, null, 2)};`,
    `const shown = ${JSON.stringify(shown, null, 2)};`,
    `console.log(${answer});`,
  ].join('\n');
}

import {
  fewestShown,
  keyOption,
  omittedOption,
  type FamilyStatistics,
  type OptionId,
  type TestStatistics,
} from '@assay/domain/assessment/statistics';
import { alpha, alphaIfDeleted, type ScoreRow } from './alpha';
import { correlation } from './correlation';
import { driftZ } from './drift';
import { facility } from './facility';
import { timeBins } from './histogram';
import { measurementError } from './measurement-error';
import { mean, standardDeviation } from './moments';
import { optionStatistics, restGroups, type Choice } from './option-curves';
import { quartiles } from './quantile';
import { randomFormsReliability } from './random-forms';
import { upperLower27 } from './upper-lower';

/** Raised whenever the same answers would give other figures; stored figures of another version are computed anew. */
export const engineVersion = 2;

export type Answer = {
  readonly family: string;
  readonly isScored: boolean;
  /** `keyOption`, `omittedOption` or a misconception. */
  readonly chosen: OptionId;
  readonly offered: readonly OptionId[];
  /** From the first sight of the question to the last change of the answer; null where it was not answered. */
  readonly seconds: number | null;
};

/** One person's form, without the questions whose answers say nothing: withdrawn ones, and those credited to everybody. */
export type Sitting = {
  /** As it was scored, credit included. */
  readonly passed: boolean;
  readonly minutes: number;
  readonly answers: readonly Answer[];
};

export type Counted<Figures> = {
  readonly people: number;
  /** Null below ten people. */ readonly figures: Figures | null;
};

export type ItemAnalysis = {
  readonly test: Counted<TestStatistics>;
  readonly families: ReadonlyMap<string, Counted<FamilyStatistics>>;
};

/**
 * Classical item analysis of a test whose forms differ from person to person. Every figure of a family is taken over the
 * people whose form asked it, against the share of the other scored questions of their own form that they answered
 * rightly. Reliability is `randomFormsReliability`; `alpha` says beside it what one fixed form would reach.
 *
 * An answer that was credited, since its key became doubtful, says nothing of its question or its person: it is none of
 * the answers, so that neither p, r, option curves nor the rest of a form see it. The score of a form that lacks questions is
 * its share of right answers among those left, times the questions of a whole form; it enters mean, deviation and
 * reliability as if the form were whole, which overstates its precision a little. Alpha takes the answer for missing.
 *
 * @param all one a person, in the order of time, which the drift of a question needs; who has no scored question left counts for nothing
 * @param families the families to be told of
 * @param questions scored questions of a form
 * @returns figures of the test and of each family; null where fewer than ten people were counted
 */
export function itemAnalysis(all: readonly Sitting[], families: readonly string[], questions: number): ItemAnalysis {
  const sittings = all.filter(({ answers }) => answers.some(({ isScored }) => isScored));
  const rows = sittings.map(({ answers }) => families.map((family) => scoredAnswer(answers, family)));
  const without = alphaIfDeleted(rows, questions);
  return {
    test: counted(sittings.length, () => testStatistics(sittings, rows, questions)),
    families: new Map(
      families.map((family, at) => {
        const met = sittings.flatMap((sitting) => meetingOf(sitting, family) ?? []);
        const isScored = met.some(({ answer }) => answer.isScored);
        return [family, counted(met.length, () => familyStatistics(met, isScored ? (without[at] ?? null) : null))];
      }),
    ),
  };
}

function counted<Figures>(people: number, figures: () => Figures): Counted<Figures> {
  return { people, figures: people < fewestShown ? null : figures() };
}

const isRight = ({ chosen }: Answer) => (chosen === keyOption ? 1 : 0);

function scoredAnswer(answers: readonly Answer[], family: string): number | null {
  const answer = answers.find((each) => each.family === family && each.isScored);
  return answer ? isRight(answer) : null;
}

function testStatistics(sittings: readonly Sitting[], rows: readonly ScoreRow[], questions: number): TestStatistics {
  const scores = sittings.map((sitting) => scoreOf(sitting, questions));
  const scoreSd = standardDeviation(scores);
  const reliability = randomFormsReliability(scores, questions);
  return {
    questions,
    passed: sittings.filter(({ passed }) => passed).length,
    meanScore: mean(scores),
    scoreSd,
    reliability,
    alpha: alpha(rows, questions),
    sem: scoreSd === null || reliability === null ? null : measurementError(scoreSd, reliability),
    minutes: quartiles(sittings.map(({ minutes }) => minutes)),
  };
}

/** Right answers on a whole form. */
function scoreOf({ answers }: Sitting, questions: number): number {
  const scored = answers.filter(({ isScored }) => isScored);
  return (countRight(scored.map(isRight)) * questions) / scored.length;
}

type Meeting = { readonly answer: Answer; readonly rest: number };

/** A person's answer to a family, and their success on what else was scored; undefined where either is missing. */
function meetingOf({ answers }: Sitting, family: string): Meeting | undefined {
  const answer = answers.find((each) => each.family === family);
  const others = answers.filter((each) => each.isScored && each !== answer);
  return answer && others.length > 0 ? { answer, rest: mean(others.map(isRight)) } : undefined;
}

function familyStatistics(met: readonly Meeting[], alphaWithout: number | null): FamilyStatistics {
  const choices: Choice[] = met.map(({ answer: { chosen, offered }, rest }) => ({ chosen, offered, rest }));
  const options = optionsOf(choices);
  const right = met.map(({ answer }) => isRight(answer));
  const rest = met.map((each) => each.rest);
  const seconds = met.flatMap(({ answer }) => answer.seconds ?? []);
  const half = Math.floor(right.length / 2);
  return {
    facility: facility(countRight(right), right.length),
    restCorrelation: correlation(right, rest),
    upperLower: upperLower27(right, rest),
    alphaWithout,
    driftZ: driftZ(
      { right: countRight(right.slice(0, half)), people: half },
      { right: countRight(right.slice(half)), people: right.length - half },
    ),
    seconds: quartiles(seconds),
    times: timeBins(seconds),
    options: optionStatistics(choices, options),
    groups: restGroups(choices, options),
  };
}

function countRight(right: readonly number[]): number {
  return right.reduce((sum, each) => sum + each, 0);
}

/** The key first, wrong options by how often they were chosen, missing answers last. */
function optionsOf(choices: readonly Choice[]): OptionId[] {
  const wrong = [...new Set(choices.flatMap(({ offered }) => offered))].filter((id) => id !== keyOption).toSorted();
  const times = (id: OptionId) => choices.filter(({ chosen }) => chosen === id).length;
  return [keyOption, ...wrong.toSorted((x, y) => times(y) - times(x)), omittedOption];
}

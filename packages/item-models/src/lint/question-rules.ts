import { oddValues, type OddValue } from '../family';
import type { ReadyQuestion, ShownOption } from '../presentation';
import { readingGrade, sentences, words } from './words';

/** One rule of item writing that a machine can judge by looking at a single question. */
export type QuestionRule = {
  readonly id: string;
  /** What a question that keeps the rule is like. */
  readonly asks: string;
  /** What breaks the rule, or null. */
  readonly breach: (question: ReadyQuestion, asksAbout: readonly OddValue[]) => string | null;
};

const longestStemWords = 60;
const hardestGrade = 12;
const widestLine = 96;
const longestKeyRatio = 1.25;
const shortTextLength = 40;

/** “1 days”; words such as “is” and “class” are no plurals, and “1.1 times” and “1 of 5” no counts of one. */
const pluralOfOne = /(?<![\d.,:/#-]|of )\b1 (?!was\b|has\b|as\b|does\b|times\b)[a-z]+(?<![siu])s\b/;

/**
 * Source: T. M. Haladyna, S. M. Downing, M. C. Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines for
 * Classroom Assessment, Applied Measurement in Education 15(3), 2002, Table 1; the numbers of its guidelines stand
 * beside the rules. What it asks of content and style that only a reader can judge is not here.
 */
export const questionRules: readonly QuestionRule[] = [
  {
    id: 'stem-asks',
    asks: 'The stem asks one question and ends it with a question mark (13, 14).',
    breach: ({ question: { stem } }) => {
      const asked = sentences(stem).filter((sentence) => sentence.endsWith('?'));
      return asked.length === 1 ? null : `${asked.length} questions in the stem`;
    },
  },
  {
    id: 'stem-short',
    asks: `The stem has at most ${longestStemWords} words (8, 16).`,
    breach: ({ question: { stem } }) => overLimit(words(stem).length, longestStemWords, 'words'),
  },
  {
    id: 'stem-readable',
    asks: `The stem is read with ease after ${hardestGrade} years of school (12, 15).`,
    breach: ({ question: { stem } }) => overLimit(Math.round(readingGrade(stem)), hardestGrade, 'years of school'),
  },
  {
    id: 'stem-positive',
    asks: 'The question itself is put positively (17).',
    breach: ({ question: { stem } }) => {
      const asked = sentences(stem).filter((sentence) => sentence.endsWith('?'));
      return found(asked.flatMap(words), /^(not|except|never|least|false|incorrect|wrong)$/);
    },
  },
  {
    id: 'options-parallel',
    asks: 'All options are of one kind; beside results a short statement such as “No rows.” may stand (23).',
    breach: (question) => {
      const kinds = new Set(optionsOf(question).map((option) => option.kind));
      const isResult = kinds.has('table') || kinds.has('output');
      const differ = kinds.size > 2 || (kinds.size === 2 && !(isResult && kinds.has('text')));
      return differ ? [...kinds].join(' beside ') : null;
    },
  },
  {
    id: 'options-differ',
    asks: 'No two options are equal but for spaces, in text also case or a full stop (22).',
    breach: (question) => {
      const all = optionsOf(question).map(normalised);
      return all.find((option, at) => all.indexOf(option) !== at)?.slice(0, 80) ?? null;
    },
  },
  {
    id: 'key-not-longest',
    asks: `A key of text is at most ${longestKeyRatio} times as long as the longest wrong option, short ones aside (24).`,
    breach: ({ key, wrong }) => {
      const length = lengthOf(key);
      const longest = Math.max(...wrong.map(({ option }) => lengthOf(option)));
      if (length <= shortTextLength || length <= longestKeyRatio * longest) return null;
      return `${length} characters beside ${longest}`;
    },
  },
  {
    id: 'no-all-or-none',
    asks: 'No option is “all of the above” or “none of the above” (25).',
    breach: (question) => textBreach(question, /\b(all|none|both|neither) of (the above|these|them)\b/i),
  },
  {
    id: 'no-absolutes',
    asks: 'Absolute words such as “always” and “never” stand in no option of text (28a).',
    breach: (question) => textBreach(question, /\b(always|never|absolutely|completely|in every case|under no)\b/i),
  },
  {
    id: 'no-echo',
    asks: 'The key repeats no long word of the stem that all wrong options lack (28b, 28c).',
    breach: ({ question: { stem }, key, wrong }) => {
      const said = new Set(words(stem).filter((word) => word.length >= 6));
      const others = new Set(wrong.flatMap(({ option }) => words(proseOf(option))));
      return words(proseOf(key)).find((word) => said.has(word) && !others.has(word)) ?? null;
    },
  },
  {
    id: 'no-odd-values',
    asks: `No stem and no result holds ${oddValues.join(', ')}, unless the family asks about it.`,
    breach: (question, asksAbout) => {
      const shown = [question.question.stem, ...optionsOf(question).map(resultOf)].join('\n');
      const odd = oddValues.find((value) => !asksAbout.includes(value) && shown.includes(value));
      return odd === undefined ? null : `“${odd}”`;
    },
  },
  {
    id: 'one-is-singular',
    asks: 'In sentences a count of one stands before a singular.',
    breach: (question) => {
      const said = [question.question.stem, ...optionsOf(question).map(proseOf)];
      return said.map((text) => pluralOfOne.exec(text)?.[0]).find((match) => match !== undefined) ?? null;
    },
  },
  {
    id: 'code-fits',
    asks: `No line of code is wider than ${widestLine} characters (10).`,
    breach: (question) => {
      const codes = optionsOf(question).flatMap((option) =>
        option.kind === 'code' || option.kind === 'output' ? [option.text] : [],
      );
      const shown = question.question.listings.flatMap(({ language, text }) => (language === 'prose' ? [] : [text]));
      const lines = ['', ...shown, ...codes].flatMap((code) => code.split('\n'));
      return overLimit(Math.max(...lines.map((line) => line.length)), widestLine, 'characters in a line');
    },
  },
];

function optionsOf({ key, wrong }: ReadyQuestion): ShownOption[] {
  return [key, ...wrong.map(({ option }) => option)];
}

/** What is written of an option, as against what a program printed. */
function proseOf(option: ShownOption): string {
  return option.kind === 'text' ? option.text : '';
}

/** What an option shows apart from code. */
function resultOf(option: ShownOption): string {
  if (option.kind === 'table') return option.table.rows.flat().join('\n');
  return option.kind === 'code' ? '' : option.text;
}

function lengthOf(option: ShownOption): number {
  return proseOf(option).length;
}

function normalised(option: ShownOption): string {
  if (option.kind === 'table') return JSON.stringify(option.table.rows).toLowerCase();
  const text = option.text.replaceAll(/\s+/g, ' ').trim();
  // Case tells apart what a program prints.
  return option.kind === 'text' ? text.toLowerCase().replace(/\.$/, '') : text;
}

function textBreach(question: ReadyQuestion, forbidden: RegExp): string | null {
  for (const option of optionsOf(question)) {
    const match = forbidden.exec(proseOf(option));
    if (match) return `“${match[0]}”`;
  }
  return null;
}

function found(all: readonly string[], forbidden: RegExp): string | null {
  const word = all.find((each) => forbidden.test(each));
  return word === undefined ? null : `“${word}”`;
}

function overLimit(value: number, limit: number, unit: string): string | null {
  return value > limit ? `${value} ${unit}` : null;
}

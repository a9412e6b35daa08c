import { englishProofreadingPractice } from './english-proofreading/practice';
import englishProofreadingPrinted from './english-proofreading/practice-printed.json' with { type: 'json' };
import { htmlPractice } from './html/practice';
import htmlPrinted from './html/practice-printed.json' with { type: 'json' };
import { httpPractice } from './http/practice';
import httpPrinted from './http/practice-printed.json' with { type: 'json' };
import { javascriptPractice } from './javascript/practice';
import javascriptPrinted from './javascript/practice-printed.json' with { type: 'json' };
import { spreadsheetPractice } from './spreadsheets/practice';
import spreadsheetPrinted from './spreadsheets/practice-printed.json' with { type: 'json' };
import { colourAndPrintPractice } from './colour-and-print/practice';
import colourAndPrintPrinted from './colour-and-print/practice-printed.json' with { type: 'json' };
import { cssPractice } from './css/practice';
import cssPrinted from './css/practice-printed.json' with { type: 'json' };
import { bookkeepingPractice } from './bookkeeping/practice';
import bookkeepingPrinted from './bookkeeping/practice-printed.json' with { type: 'json' };
import { statisticsPractice } from './statistics/practice';
import statisticsPrinted from './statistics/practice-printed.json' with { type: 'json' };
import { gitPractice } from './git/practice';
import gitPrinted from './git/practice-printed.json' with { type: 'json' };
import type { PracticeQuestion } from './practice-question';
import { readyPractice, type PracticeModel, type PracticePrinted } from './program/practice';
import { pythonPractice } from './python/practice';
import pythonPrinted from './python/practice-printed.json' with { type: 'json' };
import { sqlPractice } from './sql/practice';
import { typescriptPractice } from './typescript/practice';
import typescriptPrinted from './typescript/practice-printed.json' with { type: 'json' };

/** The practice questions of each test of programs, and what their programs printed. */
export const programPractice: Readonly<
  Record<string, { readonly models: readonly PracticeModel[]; readonly printed: PracticePrinted }>
> = {
  'english-proofreading': { models: englishProofreadingPractice, printed: englishProofreadingPrinted },
  git: { models: gitPractice, printed: gitPrinted },
  python: { models: pythonPractice, printed: pythonPrinted },
  'colour-and-print': { models: colourAndPrintPractice, printed: colourAndPrintPrinted },
  css: { models: cssPractice, printed: cssPrinted },
  html: { models: htmlPractice, printed: htmlPrinted },
  http: { models: httpPractice, printed: httpPrinted },
  javascript: { models: javascriptPractice, printed: javascriptPrinted },
  spreadsheets: { models: spreadsheetPractice, printed: spreadsheetPrinted },
  bookkeeping: { models: bookkeepingPractice, printed: bookkeepingPrinted },
  typescript: { models: typescriptPractice, printed: typescriptPrinted },
  statistics: { models: statisticsPractice, printed: statisticsPrinted },
};

/** The open questions of a test, ready to be shown; none where it has none. */
export function practiceOf(test: string): PracticeQuestion[] {
  if (test === 'sql') return sqlPractice();
  const own = programPractice[test];
  return own ? readyPractice(own.models, own.printed) : [];
}

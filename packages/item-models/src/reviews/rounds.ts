import { sqlReviews } from './sql';
import { javascriptReviews } from './javascript';
import { typescriptReviews } from './typescript';
import { pythonReviews } from './python';
import { gitReviews } from './git';
import { httpReviews } from './http';
import { htmlReviews } from './html';
import { cssReviews } from './css';
import { spreadsheetsReviews } from './spreadsheets';
import { bookkeepingReviews } from './bookkeeping';
import { statisticsReviews } from './statistics';
import { colourAndPrintReviews } from './colour-and-print';
import { englishProofreadingReviews } from './english-proofreading';
import { marketplaceReadinessReviews } from './marketplace-readiness';
import type { ReviewRound } from './review-round';

/** The rounds of review of each test, by its slug, oldest first; `reviews/<test>.md` tells what they found. */
export const reviewRounds: Readonly<Record<string, readonly ReviewRound[]>> = {
  sql: sqlReviews,
  javascript: javascriptReviews,
  typescript: typescriptReviews,
  python: pythonReviews,
  git: gitReviews,
  http: httpReviews,
  html: htmlReviews,
  css: cssReviews,
  spreadsheets: spreadsheetsReviews,
  bookkeeping: bookkeepingReviews,
  statistics: statisticsReviews,
  'colour-and-print': colourAndPrintReviews,
  'english-proofreading': englishProofreadingReviews,
  'marketplace-readiness': marketplaceReadinessReviews,
};

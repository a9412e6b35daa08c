import { colourAndPrintFamilies } from '../colour-and-print/families';
import { cssFamilies } from '../css/families';
import { englishProofreadingFamilies } from '../english-proofreading/families';
import { htmlFamilies } from '../html/families';
import { gitFamilies } from '../git/families';
import { httpFamilies } from '../http/families';
import { javascriptFamilies } from '../javascript/families';
import { pythonFamilies } from '../python/families';
import { spreadsheetFamilies } from '../spreadsheets/families';
import { bookkeepingFamilies } from '../bookkeeping/families';
import { typescriptFamilies } from '../typescript/families';
import { statisticsFamilies } from '../statistics/families';
import type { ProgramFamily } from './variant';

/** Every family whose keys come from running programs that print. */
export const programFamilies: readonly ProgramFamily[] = [
  ...colourAndPrintFamilies,
  ...cssFamilies,
  ...englishProofreadingFamilies,
  ...htmlFamilies,
  ...gitFamilies,
  ...httpFamilies,
  ...javascriptFamilies,
  ...pythonFamilies,
  ...spreadsheetFamilies,
  ...bookkeepingFamilies,
  ...typescriptFamilies,
  ...statisticsFamilies,
];

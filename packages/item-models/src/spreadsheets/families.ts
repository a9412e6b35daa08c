import type { ProgramFamily } from '../program/variant';
import { andOr } from './families/and-or';
import { averagesAndGaps } from './families/averages-and-gaps';
import { bandOrder } from './families/band-order';
import { cleanedKeys } from './families/cleaned-keys';
import { codeParts } from './families/code-parts';
import { copiedFormula } from './families/copied-formula';
import { daysBetween } from './families/days-between';
import { distinctCount } from './families/distinct-count';
import { doubledSubtotals } from './families/doubled-subtotals';
import { eitherCondition } from './families/either-condition';
import { emptyOrZero } from './families/empty-or-zero';
import { firstMatch } from './families/first-match';
import { hiddenFaults } from './families/hidden-faults';
import { lookupColumn } from './families/lookup-column';
import { monthEnds } from './families/month-ends';
import { orderGrain } from './families/order-grain';
import { percentFormulas } from './families/percent-formulas';
import { periodEdges } from './families/period-edges';
import { priceGrid } from './families/price-grid';
import { ratioOfTotals } from './families/ratio-of-totals';
import { roundedLines } from './families/rounded-lines';
import { runningTotal } from './families/running-total';
import { shiftedIndex } from './families/shifted-index';
import { textNumbers } from './families/text-numbers';
import { tierLookup } from './families/tier-lookup';
import { unlikeCount } from './families/unlike-count';
import { workingDays } from './families/working-days';

/** The families of the spreadsheet test. */
export const spreadsheetFamilies: readonly ProgramFamily[] = [
  andOr,
  averagesAndGaps,
  bandOrder,
  cleanedKeys,
  codeParts,
  copiedFormula,
  daysBetween,
  distinctCount,
  doubledSubtotals,
  eitherCondition,
  emptyOrZero,
  firstMatch,
  hiddenFaults,
  lookupColumn,
  monthEnds,
  orderGrain,
  percentFormulas,
  periodEdges,
  priceGrid,
  ratioOfTotals,
  roundedLines,
  runningTotal,
  shiftedIndex,
  textNumbers,
  tierLookup,
  unlikeCount,
  workingDays,
];

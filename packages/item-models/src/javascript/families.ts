import type { ProgramFamily } from '../program/variant';
import { classFields } from './families/class-fields';
import { closureInLoop } from './families/closure-in-loop';
import { failingSaves } from './families/failing-saves';
import { finallyFlow } from './families/finally-flow';
import { forgottenAwait } from './families/forgotten-await';
import { formArithmetic } from './families/form-arithmetic';
import { groupedTotals } from './families/grouped-totals';
import { instants } from './families/instants';
import { jsonRoundTrip } from './families/json-round-trip';
import { keyOrder } from './families/key-order';
import { lazyGenerators } from './families/lazy-generators';
import { lostThis } from './families/lost-this';
import { mergedSettings } from './families/merged-settings';
import { microtaskOrder } from './families/microtask-order';
import { missingValues } from './families/missing-values';
import { moneyRounding } from './families/money-rounding';
import { monthArithmetic } from './families/month-arithmetic';
import { mutatingMethods } from './families/mutating-methods';
import { numberReading } from './families/number-reading';
import { patternState } from './families/pattern-state';
import { promiseCombinators } from './families/promise-combinators';
import { removingInLoop } from './families/removing-in-loop';
import { shallowCopy } from './families/shallow-copy';
import { sortOrder } from './families/sort-order';
import { textCleaning } from './families/text-cleaning';
import { zoneClock } from './families/zone-clock';

/** The families of the JavaScript test, by objective in the order of the blueprint. */
export const javascriptFamilies: readonly ProgramFamily[] = [
  shallowCopy,
  mutatingMethods,
  mergedSettings,
  formArithmetic,
  missingValues,
  numberReading,
  moneyRounding,
  sortOrder,
  removingInLoop,
  groupedTotals,
  keyOrder,
  microtaskOrder,
  promiseCombinators,
  forgottenAwait,
  failingSaves,
  closureInLoop,
  lostThis,
  classFields,
  instants,
  monthArithmetic,
  zoneClock,
  jsonRoundTrip,
  textCleaning,
  patternState,
  finallyFlow,
  lazyGenerators,
];

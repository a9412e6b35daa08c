import type { ProgramFamily } from '../program/variant';
import { aliasOrCopy } from './families/alias-or-copy';
import { changeWhileIterating } from './families/change-while-iterating';
import { classAttributes } from './families/class-attributes';
import { contextManagers } from './families/context-managers';
import { csvValues } from './families/csv-values';
import { dataclassEquality } from './families/dataclass-equality';
import { datetimeOffsets } from './families/datetime-offsets';
import { decimalMoney } from './families/decimal-money';
import { dictGrouping } from './families/dict-grouping';
import { dictMerge } from './families/dict-merge';
import { exceptOrder } from './families/except-order';
import { finallyOrder } from './families/finally-order';
import { formatSpec } from './families/format-spec';
import { generatorExhausted } from './families/generator-exhausted';
import { jsonRoundTrip } from './families/json-round-trip';
import { lateBinding } from './families/late-binding';
import { missingOrZero } from './families/missing-or-zero';
import { mutableDefault } from './families/mutable-default';
import { regexMatches } from './families/regex-matches';
import { repeatedRows } from './families/repeated-rows';
import { rounding } from './families/rounding';
import { sliceEdges } from './families/slice-edges';
import { sortKeys } from './families/sort-keys';
import { sortText } from './families/sort-text';
import { splitAmount } from './families/split-amount';
import { splitAndStrip } from './families/split-and-strip';
import { starUnpacking } from './families/star-unpacking';
import { textAndBytes } from './families/text-and-bytes';
import { zipAndEnumerate } from './families/zip-and-enumerate';

/** The families of the Python test, by objective in the order of the blueprint. */
export const pythonFamilies: readonly ProgramFamily[] = [
  aliasOrCopy,
  mutableDefault,
  repeatedRows,
  changeWhileIterating,
  sliceEdges,
  starUnpacking,
  generatorExhausted,
  lateBinding,
  zipAndEnumerate,
  dictGrouping,
  dictMerge,
  sortKeys,
  sortText,
  decimalMoney,
  rounding,
  splitAmount,
  regexMatches,
  splitAndStrip,
  formatSpec,
  textAndBytes,
  contextManagers,
  exceptOrder,
  finallyOrder,
  classAttributes,
  dataclassEquality,
  csvValues,
  jsonRoundTrip,
  datetimeOffsets,
  missingOrZero,
];

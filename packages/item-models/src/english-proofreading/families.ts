import type { ProgramFamily } from '../program/variant';
import { agreementAcrossPhrase } from './families/agreement-across-phrase';
import { agreementEitherNeither } from './families/agreement-either-neither';
import { agreementInverted } from './families/agreement-inverted';
import { agreementQuantity } from './families/agreement-quantity';
import { apostrophe } from './families/apostrophe';
import { articles } from './families/articles';
import { colonSemicolon } from './families/colon-semicolon';
import { commaInside } from './families/comma-inside';
import { commaSplice } from './families/comma-splice';
import { comparison } from './families/comparison';
import { compoundModifier } from './families/compound-modifier';
import { dangling } from './families/dangling';
import { doubleNegative } from './families/double-negative';
import { missingDoubled } from './families/missing-doubled';
import { parallel } from './families/parallel';
import { prepositions } from './families/prepositions';
import { pronounCase } from './families/pronoun-case';
import { pronounIts } from './families/pronoun-its';
import { pronounTheirWhose } from './families/pronoun-their-whose';
import { senseOfFigures } from './families/sense-of-figures';
import { spelling } from './families/spelling';
import { verbAfterTo } from './families/verb-after-to';
import { verbCondition } from './families/verb-condition';
import { verbParticiple } from './families/verb-participle';
import { verbSinceFor } from './families/verb-since-for';
import { wordsAffect } from './families/words-affect';
import { wordsAlike } from './families/words-alike';
import { wordsConfused } from './families/words-confused';
import { wordsCount } from './families/words-count';

/** The families of the proofreading test, by objective in the order of the blueprint. */
export const englishProofreadingFamilies: readonly ProgramFamily[] = [
  agreementAcrossPhrase,
  agreementEitherNeither,
  agreementQuantity,
  agreementInverted,
  pronounCase,
  pronounIts,
  pronounTheirWhose,
  verbParticiple,
  verbSinceFor,
  verbCondition,
  verbAfterTo,
  wordsAlike,
  wordsAffect,
  wordsCount,
  wordsConfused,
  commaSplice,
  apostrophe,
  commaInside,
  colonSemicolon,
  dangling,
  parallel,
  comparison,
  doubleNegative,
  prepositions,
  articles,
  missingDoubled,
  spelling,
  compoundModifier,
  senseOfFigures,
];

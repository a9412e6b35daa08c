import type { ProgramFamily } from '../program/variant';
import { anySpreads } from './families/any-spreads';
import { callbackFit } from './families/callback-fit';
import { conditionalTypes } from './families/conditional-types';
import { enumFit } from './families/enum-fit';
import { enumsPrinted } from './families/enums-printed';
import { erasedTypes } from './families/erased-types';
import { excessFields } from './families/excess-fields';
import { exhaustiveSwitch } from './families/exhaustive-switch';
import { genericConstraints } from './families/generic-constraints';
import { genericKeys } from './families/generic-keys';
import { hiddenMembers } from './families/hidden-members';
import { indexedAccess } from './families/indexed-access';
import { inferredArguments } from './families/inferred-arguments';
import { literalTypes } from './families/literal-types';
import { narrowedType } from './families/narrowed-type';
import { narrowingKept } from './families/narrowing-kept';
import { optionalChains } from './families/optional-chains';
import { overloadChoice } from './families/overload-choice';
import { readonlyWrites } from './families/readonly-writes';
import { satisfiesChecks } from './families/satisfies-checks';
import { trustedValues } from './families/trusted-values';
import { typeImports } from './families/type-imports';
import { typePredicates } from './families/type-predicates';
import { unionMembers } from './families/union-members';
import { unknownAndAny } from './families/unknown-and-any';
import { utilityTypes } from './families/utility-types';

/** The families of the TypeScript test, by objective in the order of the blueprint. */
export const typescriptFamilies: readonly ProgramFamily[] = [
  narrowingKept,
  typePredicates,
  narrowedType,
  unionMembers,
  exhaustiveSwitch,
  enumFit,
  indexedAccess,
  optionalChains,
  trustedValues,
  unknownAndAny,
  anySpreads,
  genericKeys,
  genericConstraints,
  inferredArguments,
  excessFields,
  readonlyWrites,
  literalTypes,
  satisfiesChecks,
  utilityTypes,
  conditionalTypes,
  callbackFit,
  overloadChoice,
  typeImports,
  enumsPrinted,
  erasedTypes,
  hiddenMembers,
];

import type { ProgramFamily } from '../program/variant';
import { boxSizing } from './families/box-sizing';
import { clamp } from './families/clamp';
import { containerQuery } from './families/container-query';
import { containingBlock } from './families/containing-block';
import { customProperties } from './families/custom-properties';
import { emChain } from './families/em-chain';
import { flexGrow } from './families/flex-grow';
import { flexShrink } from './families/flex-shrink';
import { flexWrap } from './families/flex-wrap';
import { gridAutoColumns } from './families/grid-auto-columns';
import { gridFractions } from './families/grid-fractions';
import { hasSiblings } from './families/has-siblings';
import { important } from './families/important';
import { inheritedOrNot } from './families/inherited-or-not';
import { insetSize } from './families/inset-size';
import { isWhereNot } from './families/is-where-not';
import { layers } from './families/layers';
import { lineHeight } from './families/line-height';
import { logicalSides } from './families/logical-sides';
import { marginCollapse } from './families/margin-collapse';
import { mediaCascade } from './families/media-cascade';
import { nthChild } from './families/nth-child';
import { percentReference } from './families/percent-reference';
import { shorthandReset } from './families/shorthand-reset';
import { specificity } from './families/specificity';
import { stacking } from './families/stacking';

/** The families of the CSS test, by objective in the order of the blueprint. */
export const cssFamilies: readonly ProgramFamily[] = [
  specificity,
  important,
  layers,
  isWhereNot,
  inheritedOrNot,
  customProperties,
  lineHeight,
  emChain,
  clamp,
  percentReference,
  nthChild,
  hasSiblings,
  boxSizing,
  marginCollapse,
  shorthandReset,
  flexGrow,
  flexShrink,
  flexWrap,
  gridFractions,
  gridAutoColumns,
  containingBlock,
  stacking,
  insetSize,
  mediaCascade,
  containerQuery,
  logicalSides,
];

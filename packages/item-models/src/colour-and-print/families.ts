import type { ProgramFamily } from '../program/variant';
import { alphaOver } from './families/alpha-over';
import { alphaStack } from './families/alpha-stack';
import { bleed } from './families/bleed';
import { colourVision } from './families/colour-vision';
import { contrastFormula } from './families/contrast-formula';
import { devicePixels } from './families/device-pixels';
import { effectiveResolution } from './families/effective-ppi';
import { hexChannels } from './families/hex-channels';
import { hslSteps } from './families/hsl-steps';
import { hueContrast } from './families/hue-contrast';
import { isoPaper } from './families/iso-paper';
import { isoScale } from './families/iso-scale';
import { oklchGrey } from './families/oklch-grey';
import { overprint } from './families/overprint';
import { pageMultiple } from './families/page-multiple';
import { piecesPerSheet } from './families/pieces-per-sheet';
import { preflight } from './families/preflight';
import { profileChange } from './families/profile-change';
import { renderingIntent } from './families/rendering-intent';
import { saddlePartner } from './families/saddle-partner';
import { safeArea } from './families/safe-area';
import { screenRuling } from './families/screen-ruling';
import { separations } from './families/separations';
import { spine } from './families/spine';
import { textThresholds } from './families/text-thresholds';
import { tintOf } from './families/tint';
import { totalInkLimit } from './families/total-ink';

/** The families of the test of colour and print, by objective in the order of the blueprint. */
export const colourAndPrintFamilies: readonly ProgramFamily[] = [
  textThresholds,
  contrastFormula,
  hueContrast,
  colourVision,
  alphaOver,
  alphaStack,
  hexChannels,
  hslSteps,
  oklchGrey,
  totalInkLimit,
  overprint,
  tintOf,
  separations,
  effectiveResolution,
  screenRuling,
  devicePixels,
  bleed,
  safeArea,
  isoPaper,
  isoScale,
  saddlePartner,
  pageMultiple,
  spine,
  piecesPerSheet,
  preflight,
  renderingIntent,
  profileChange,
];

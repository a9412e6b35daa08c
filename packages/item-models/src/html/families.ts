import type { ProgramFamily } from '../program/variant';
import { ariaAttributes } from './families/aria-attributes';
import { automaticFindings } from './families/automatic-findings';
import { blockedSubmits } from './families/blocked-submits';
import { closedParagraphs } from './families/closed-paragraphs';
import { fieldLabels } from './families/field-labels';
import { formEntries } from './families/form-entries';
import { formRequests } from './families/form-requests';
import { headingLists } from './families/heading-lists';
import { hiddenContent } from './families/hidden-content';
import { imageLinks } from './families/image-links';
import { implicitRoles } from './families/implicit-roles';
import { keyboardControls } from './families/keyboard-controls';
import { liveRegions } from './families/live-regions';
import { nameFromContent } from './families/name-from-content';
import { nameSources } from './families/name-sources';
import { nestedInteractive } from './families/nested-interactive';
import { pageLandmarks } from './families/page-landmarks';
import { pageLanguages } from './families/page-languages';
import { pageMetadata } from './families/page-metadata';
import { responsiveImages } from './families/responsive-images';
import { tabStops } from './families/tab-stops';
import { tableHeaderCells } from './families/table-header-cells';
import { tableStrays } from './families/table-strays';
import { unclosedItems } from './families/unclosed-items';
import { unescapedValues } from './families/unescaped-values';

/** The families of the test of HTML and accessibility, by objective in the order of the blueprint. */
export const htmlFamilies: readonly ProgramFamily[] = [
  closedParagraphs,
  tableStrays,
  unclosedItems,
  unescapedValues,
  nestedInteractive,
  nameSources,
  nameFromContent,
  fieldLabels,
  implicitRoles,
  pageLandmarks,
  ariaAttributes,
  formEntries,
  formRequests,
  blockedSubmits,
  tabStops,
  keyboardControls,
  hiddenContent,
  headingLists,
  tableHeaderCells,
  imageLinks,
  responsiveImages,
  automaticFindings,
  liveRegions,
  pageLanguages,
  pageMetadata,
];

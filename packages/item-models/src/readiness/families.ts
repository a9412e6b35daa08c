import { autoApproval } from './families/auto-approval';
import { badgeVisibility } from './families/badge-visibility';
import { changeRounds } from './families/change-rounds';
import { doubleBlindReviews } from './families/double-blind-reviews';
import { feeAmounts } from './families/fee-amounts';
import { heldMoney } from './families/held-money';
import { invoiceParties } from './families/invoice-parties';
import { offersAndDecisions } from './families/offers-and-decisions';
import { openBids } from './families/open-bids';
import { retakeWait } from './families/retake-wait';
import type { RuleFamily } from './variant';

/** The families of the readiness quiz, by objective in the order of the blueprint. */
export const readinessFamilies: readonly RuleFamily[] = [
  feeAmounts,
  invoiceParties,
  autoApproval,
  changeRounds,
  heldMoney,
  offersAndDecisions,
  openBids,
  badgeVisibility,
  retakeWait,
  doubleBlindReviews,
];

import { afterAnOffer } from './families/after-an-offer';
import { autoApproval } from './families/auto-approval';
import { badgeVisibility } from './families/badge-visibility';
import { changeRounds } from './families/change-rounds';
import { closingAnAccount } from './families/closing-an-account';
import { doubleBlindReviews } from './families/double-blind-reviews';
import { earlyEnd } from './families/early-end';
import { feeAmounts } from './families/fee-amounts';
import { feeOfTheBid } from './families/fee-of-the-bid';
import { fileSizes } from './families/file-sizes';
import { heldMoney } from './families/held-money';
import { invoiceParties } from './families/invoice-parties';
import { jobBounds } from './families/job-bounds';
import { moneyGivenBack } from './families/money-given-back';
import { moneyOfAContract } from './families/money-of-a-contract';
import { offersAndDecisions } from './families/offers-and-decisions';
import { openBids } from './families/open-bids';
import { orderOfLists } from './families/order-of-lists';
import { priceForTarget } from './families/price-for-target';
import { retakeAfterPass } from './families/retake-after-pass';
import { retakeWait } from './families/retake-wait';
import { scoreOfReviews } from './families/score-of-reviews';
import { testScore } from './families/test-score';
import { transfers } from './families/transfers';
import { withdrawals } from './families/withdrawals';
import type { RuleFamily } from './variant';

/** The families of the readiness quiz, by objective in the order of the blueprint. */
export const readinessFamilies: readonly RuleFamily[] = [
  feeAmounts,
  priceForTarget,
  feeOfTheBid,
  invoiceParties,
  moneyOfAContract,
  withdrawals,
  heldMoney,
  moneyGivenBack,
  transfers,
  autoApproval,
  changeRounds,
  fileSizes,
  jobBounds,
  openBids,
  offersAndDecisions,
  orderOfLists,
  afterAnOffer,
  earlyEnd,
  closingAnAccount,
  badgeVisibility,
  retakeWait,
  retakeAfterPass,
  testScore,
  doubleBlindReviews,
  scoreOfReviews,
];

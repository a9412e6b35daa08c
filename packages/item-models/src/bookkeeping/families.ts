import type { ProgramFamily } from '../program/variant';
import { accountBalance } from './families/account-balance';
import { accruedCost } from './families/accrued-cost';
import { averageStock } from './families/average-stock';
import { badDebts } from './families/bad-debts';
import { bankReconciliation } from './families/bank-reconciliation';
import { cashOrAccrual } from './families/cash-or-accrual';
import { clientAccount } from './families/client-account';
import { correctingEntry } from './families/correcting-entry';
import { decliningBalance } from './families/declining-balance';
import { deferredIncome } from './families/deferred-income';
import { disposalResult } from './families/disposal-result';
import { equityClosing } from './families/equity-closing';
import { exchangeDifference } from './families/exchange-difference';
import { fifoStock } from './families/fifo-stock';
import { grossProfit } from './families/gross-profit';
import { invoiceTax } from './families/invoice-tax';
import { journalEntry } from './families/journal-entry';
import { loanInstalments } from './families/loan-instalments';
import { partYearDepreciation } from './families/part-year-depreciation';
import { payrollCost } from './families/payroll-cost';
import { prepaidCost } from './families/prepaid-cost';
import { profitAfterErrors } from './families/profit-after-errors';
import { reverseCharge } from './families/reverse-charge';
import { trialDifference } from './families/trial-difference';
import { vatReturn } from './families/vat-return';

/** The families of the bookkeeping test. */
export const bookkeepingFamilies: readonly ProgramFamily[] = [
  accountBalance,
  accruedCost,
  averageStock,
  badDebts,
  bankReconciliation,
  cashOrAccrual,
  clientAccount,
  correctingEntry,
  decliningBalance,
  deferredIncome,
  disposalResult,
  equityClosing,
  exchangeDifference,
  fifoStock,
  grossProfit,
  invoiceTax,
  journalEntry,
  loanInstalments,
  partYearDepreciation,
  payrollCost,
  prepaidCost,
  profitAfterErrors,
  reverseCharge,
  trialDifference,
  vatReturn,
];

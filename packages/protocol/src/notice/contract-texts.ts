import { amountText, notice, quoted, timeText } from './definition';

export const contractTexts = {
  'contract.started.client': notice(['title'], ({ title }) => ({
    title: 'Your offer was accepted',
    line: `The contract for ${quoted(title)} has begun. Fund the first milestone so that work can start.`,
  })),
  'contract.started.freelancer': notice(['title'], ({ title }) => ({
    title: 'You are hired',
    line: `The contract for ${quoted(title)} has begun. Start when the first milestone is funded.`,
  })),
  'contract.ended': notice(['title'], ({ title }) => ({
    title: 'The contract ended early',
    line: `The other side ended the contract for ${quoted(title)}. What was released stays paid.`,
  })),
  'milestone.funded.freelancer': notice(['title', 'contractTitle', 'amountMinor', 'currency'], (facts) => ({
    title: 'A milestone is funded',
    line: `${amountText(facts)} are held for ${quoted(facts.title)} in ${quoted(facts.contractTitle)}. You can start.`,
  })),
  'milestone.funded.client': notice(['title', 'contractTitle', 'amountMinor', 'currency'], (facts) => ({
    title: 'Your money arrived',
    line: `${amountText(facts)} are held for ${quoted(facts.title)} in ${quoted(facts.contractTitle)}.`,
  })),
  'milestone.submitted': notice(['title', 'contractTitle', 'autoApproveAt'], (facts, timeZone) => ({
    title: 'Work was handed in',
    line:
      `${quoted(facts.title)} in ${quoted(facts.contractTitle)} waits for you. Without an answer it counts as approved ` +
      `on ${timeText(facts.autoApproveAt, timeZone)}.`,
  })),
  'milestone.changes_requested': notice(['title', 'contractTitle'], ({ title, contractTitle }) => ({
    title: 'Changes are asked for',
    line: `The client asks you to change ${quoted(title)} in ${quoted(contractTitle)}.`,
  })),
  'milestone.released.freelancer': notice(['title', 'contractTitle', 'amountMinor', 'currency'], (facts) => ({
    title: 'Work approved, money released',
    line: `${amountText(facts)} for ${quoted(facts.title)} in ${quoted(facts.contractTitle)} are yours, less the fee.`,
  })),
  'milestone.released.client': notice(['title', 'contractTitle', 'amountMinor', 'currency'], (facts) => ({
    title: 'Work was approved by time',
    line:
      `${quoted(facts.title)} in ${quoted(facts.contractTitle)} had no answer by its date, so ${amountText(facts)} were ` +
      'released to the freelancer.',
  })),
  'milestone.refunded': notice(['title', 'contractTitle', 'amountMinor', 'currency'], (facts) => ({
    title: 'Money goes back to you',
    line: `${amountText(facts)} held for ${quoted(facts.title)} in ${quoted(facts.contractTitle)} are refunded.`,
  })),
  'milestone.cancelled': notice(['title', 'contractTitle'], ({ title, contractTitle }) => ({
    title: 'A milestone fell away',
    line: `${quoted(title)} is no longer part of ${quoted(contractTitle)}.`,
  })),
  'receipt.held': notice(['amountMinor', 'currency'], (facts) => ({
    title: 'Your transfer could not be used',
    line:
      `${amountText(facts)} arrived and fund no milestone: too much, too little, too late, or the milestone fell away. ` +
      'They are held for you and go back to the account that they came from.',
  })),
  'receipt.returned': notice(['amountMinor', 'currency'], (facts) => ({
    title: 'Your transfer was sent back',
    line: `${amountText(facts)} were sent back to the account that they came from.`,
  })),
  'payout.paid': notice(['amountMinor', 'currency'], (facts) => ({
    title: 'Your money was paid out',
    line: `${amountText(facts)} were paid out to you.`,
  })),
  'payout.failed': notice(['amountMinor', 'currency', 'reason'], (facts) => ({
    title: 'A pay-out failed',
    line: `${amountText(facts)} could not be paid out and are available again. The reason given: ${facts.reason}`,
  })),
  'review.due': notice(['title', 'until'], ({ title, until }, timeZone) => ({
    title: 'Your review is due',
    line:
      `The contract for ${quoted(title)} is over. Say how it went by ${timeText(until, timeZone)}; ` +
      'neither side sees the other’s review before.',
  })),
  'review.revealed': notice(['title'], ({ title }) => ({
    title: 'You were reviewed',
    line: `The review of your part in ${quoted(title)} is public now.`,
  })),
};

import { accountStates } from '@assay/domain/account/states';
import { testStates } from '@assay/domain/assessment/test-states';
import { attemptStates } from '@assay/domain/attempt/states';
import { badgeStates } from '@assay/domain/badge/states';
import { bidStates } from '@assay/domain/bid/states';
import { contractStates } from '@assay/domain/contract/states';
import { interviewStates } from '@assay/domain/interview/states';
import { invoiceStates } from '@assay/domain/invoice/states';
import { jobStates } from '@assay/domain/job/states';
import { refusalCodes } from '@assay/domain/kernel/refusal';
import { milestoneStates } from '@assay/domain/milestone/states';
import { paymentStates } from '@assay/domain/payment/states';
import { payoutStates } from '@assay/domain/payout/states';
import { receiptStates } from '@assay/domain/receipt/states';
import { reportStates } from '@assay/domain/report/states';
import { describe, expect, it } from 'vitest';
import { refusalMessage, refusalMessages } from './messages';
import { germanMessages } from './messages.de';

const german = { locale: 'de', timeZone: 'Europe/Berlin' } as const;

const factsOf = (message: string) => [...message.matchAll(/\{[^}]+\}/g)].map(String).toSorted();

const tables = [
  accountStates,
  attemptStates,
  badgeStates,
  bidStates,
  contractStates,
  interviewStates,
  invoiceStates,
  jobStates,
  milestoneStates,
  paymentStates,
  payoutStates,
  receiptStates,
  reportStates,
  testStates,
];

describe('the words of refusals', () => {
  it.each(refusalCodes)('%s names the same facts in both languages, in words of its own', (code) => {
    const english = refusalMessages[code].message;
    expect(factsOf(germanMessages[code])).toEqual(factsOf(english));
    expect(germanMessages[code]).not.toBe(english);
  });

  it.each(tables)('what $entity may meet is said in German as well, with no word of the code left', (table) => {
    for (const state of Object.keys(table.edges)) {
      const said = refusalMessage({ code: 'wrong_state', facts: { entity: table.entity, state } }, german);
      expect(said).toMatch(/^Diese[rs]? /);
      expect(said).not.toContain(` ist ${state};`);
    }
  });

  it('are English unless a language is asked for, and fill in what the refusal names', () => {
    const refusal = { code: 'wrong_state', facts: { entity: 'bid', state: 'job_closed' } } as const;
    expect(refusalMessage(refusal)).toBe('This bid is job closed, so that is no longer possible. Nothing was changed.');
    expect(refusalMessage(refusal, german)).toBe(
      'Dieses Angebot ist mit dem Auftrag geschlossen; deshalb ist das nicht mehr möglich. Nichts wurde geändert.',
    );
  });

  it('say amounts and times as their reader writes them', () => {
    const facts = { available: { amountMinor: '125050', currency: 'EUR' } };
    expect(refusalMessage({ code: 'insufficient_funds', facts })).toContain('€1,250.50');
    expect(refusalMessage({ code: 'insufficient_funds', facts }, german)).toContain('1.250,50\u00A0€');
    const again = { code: 'retake_too_early', facts: { retakeAt: '2026-12-02T12:00:00.000Z' } } as const;
    expect(refusalMessage(again)).toBe('You can take this test again from 2 Dec 2026, 12:00 UTC.');
    expect(refusalMessage(again, german)).toContain('ab 02.12.2026, 13:00 MEZ');
  });

  it('do not break on an entity that a newer version names', () => {
    const facts = { entity: 'samovar', state: 'boiling' };
    expect(refusalMessage({ code: 'wrong_state', facts }, german)).toContain('samovar ist boiling');
  });
});

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

const factsOf = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(String).toSorted();

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
      const said = refusalMessage({ code: 'wrong_state', facts: { entity: table.entity, state } }, 'de');
      expect(said).toMatch(/^Diese[rs]? /);
      expect(said).not.toContain(` ist ${state};`);
    }
  });

  it('are English unless a language is asked for, and fill in what the refusal names', () => {
    const refusal = { code: 'wrong_state', facts: { entity: 'bid', state: 'job_closed' } } as const;
    expect(refusalMessage(refusal)).toBe('This bid is job closed, so that is no longer possible. Nothing was changed.');
    expect(refusalMessage(refusal, 'de')).toBe(
      'Dieses Angebot ist mit dem Auftrag geschlossen; deshalb ist das nicht mehr möglich. Nichts wurde geändert.',
    );
  });

  it('do not break on an entity that a newer version names', () => {
    const facts = { entity: 'samovar', state: 'boiling' };
    expect(refusalMessage({ code: 'wrong_state', facts }, 'de')).toContain('samovar ist boiling');
  });
});

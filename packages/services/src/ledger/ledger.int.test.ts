import { newId } from '@assay/db/new-id';
import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { money } from '@assay/domain/money/money';
import { payoutRequestedPostings } from '@assay/domain/ledger/movements';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { setRate } from '../exchange/set-rate';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, sqlState, type Unit } from '../kernel/transaction';
import { refundMilestone } from '../payment/refund';
import { startPayment } from '../payment/start';
import { payOut } from '../payout/pay-out';
import { requestPayout } from '../payout/request';
import { agreeContract, firstMilestone, fundAndSubmit, refusalOf, release } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { planPostings } from './plan-postings';
import { readMoney } from './read-money';
import { verifyLedger } from './verify-ledger';
import { writePostings } from './write-postings';

const market = useMarket();

async function worked(terms?: Record<string, unknown>) {
  const agreed = await agreeContract(market, terms);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await release(market, firstMilestone(agreed));
  return agreed;
}

const second = ({ milestones }: { milestones: readonly string[] }) => milestones[1] ?? '';

describe('the money page', () => {
  it('tells what is held, available and withdrawn, and names milestone, invoice and date of every line', async () => {
    const agreed = await worked();
    await startPayment(market.as(agreed.client), { milestoneId: second(agreed) });
    const { payoutId } = await requestPayout(market.as(agreed.freelancer), { amount: '100', currency: 'EUR' });
    await payOut(market.system(), { payoutId });
    const page = await readMoney(market.as(agreed.freelancer), {});
    const euro = (amountMinor: string) => ({ amountMinor, currency: 'EUR' });
    expect(page.isRealMoney).toBe(false);
    expect(page.asFreelancer).toEqual([
      {
        currency: 'EUR',
        held: euro('50000'),
        available: euro('82000'),
        inTransit: euro('0'),
        withdrawn: euro('10000'),
      },
    ]);
    expect(page.lines.items.map(({ purpose, direction }) => [purpose, direction])).toEqual([
      ['payout_paid', 'out'],
      ['payout_requested', 'within'],
      ['fund', 'within'],
      ['freelancer_fee', 'within'],
      ['release', 'in'],
      ['fund', 'within'],
    ]);
    const [, , , fee, released] = page.lines.items;
    expect(released).toMatchObject({
      amount: euro('92000'),
      milestone: { title: 'Queries rewritten', contractId: agreed.contractId },
      invoice: { number: expect.stringMatching(/-W-000001$/) },
    });
    expect(fee).toMatchObject({ invoice: { number: expect.stringMatching(/^ASSAY-F-/) } });
    const client = await readMoney(market.as(agreed.client), {});
    expect(client.asClient).toEqual([
      { currency: 'EUR', held: euro('51500'), paid: euro('103000'), refunding: euro('0'), refunded: euro('0') },
    ]);
    expect(client.asFreelancer).toEqual([]);
    expect(client.lines.items.some(({ purpose }) => purpose.startsWith('payout'))).toBe(false);
  });

  it('is read page by page without losing or repeating a line', async () => {
    const { client } = await worked();
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { lines } = await readMoney(market.as(client), { limit: 2, ...(cursor === null ? {} : { cursor }) });
      seen.push(...lines.items.map(({ id }) => id));
      cursor = lines.nextCursor;
    }
    expect(cursor).toBeNull();
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });
});

describe('the only way into the ledger', () => {
  it('overdraws no account, whatever the caller plans', async () => {
    const { freelancer } = await worked();
    const plan = (unit: Unit) => {
      const payoutId = newId<'payout'>();
      return writePostings(
        unit,
        planPostings(payoutRequestedPostings(payoutId, freelancer, money(92_001n, 'EUR')), {}),
      );
    };
    expect(await refusalOf(inTransaction(market.system(), plan))).toBe('insufficient_funds');
  });

  it('the database refuses a posting without event, of nothing, within one account, or between two currencies', async () => {
    await worked();
    const accounts = await market.owner.database
      .select()
      .from(ledgerAccount)
      .where(sql`currency = 'EUR'`)
      .limit(2);
    const [debit, credit] = accounts.map(({ id }) => id);
    if (!debit || !credit) throw new Error('released work has accounts');
    const row = () => ({
      id: newId<'posting'>(),
      version: 1,
      transactionId: newId<'ledger_transaction'>(),
      purpose: 'fund' as const,
      debitAccountId: debit,
      creditAccountId: credit,
      amountMinor: 1n,
      currency: 'EUR',
    });
    const write = (changes: Partial<ReturnType<typeof row>>, withEvent = true) =>
      inTransaction(market.system(), async (unit) => {
        const forged = { ...row(), ...changes };
        if (withEvent) {
          await recordEvent(unit, 'policy.changed', {
            changes: [created('money.posting', forged.id)],
            payload: { setting: 'bankDetails', from: 'none', to: 'set' },
          });
        }
        await unit.tx.insert(posting).values(forged);
      }).catch(sqlState);
    expect(await write({}, false)).toBe('AS001');
    expect(await write({ amountMinor: 0n })).toBe('23514');
    expect(await write({ creditAccountId: debit })).toBe('23514');
    expect(await write({ currency: 'USD' })).toBe('23503');
  });

  it('what is posted stays: not even the owner changes or deletes a row', async () => {
    await worked();
    for (const statement of [
      sql`update money.posting set amount_minor = 1`,
      sql`delete from money.posting`,
      sql`truncate money.posting`,
    ]) {
      expect(await market.owner.database.execute(statement).catch(sqlState)).toBe('AS003');
    }
    expect(
      await market
        .anonymous()
        .database.execute(sql`delete from money.posting`)
        .catch(sqlState),
    ).toBe('42501');
  });
});

describe('verification', () => {
  it('finds sound books after funding, release, refund and payout, and names where the money is', async () => {
    const agreed = await worked();
    await startPayment(market.as(agreed.client), { milestoneId: second(agreed) });
    await refundMilestone(market.as(agreed.freelancer), { milestoneId: second(agreed) });
    await requestPayout(market.as(agreed.freelancer), { amount: '1', currency: 'EUR' });
    const report = await verifyLedger(market.system());
    expect(report).toMatchObject({ ok: true, faults: [] });
    const [euro] = report.currencies;
    expect(euro).toMatchObject({ currency: 'EUR', sum: '0' });
    expect(BigInt(euro?.refunded ?? 0)).toBeGreaterThan(0n);
    expect(report.invoiceSeries.length).toBeGreaterThan(2);
  });

  it('keeps currencies apart, in steps of ten fils for dinars, each with its worth in the reference currency', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const operator = market.as(await market.member('Olga Operator'), ['operator']);
    await setRate(operator, { currency: 'KWD', date: today, rate: '0.356', source: 'Test table' });
    const agreed = await worked({
      currency: 'KWD',
      amount: '12.34',
      milestones: [{ title: 'All of it', amount: '12.34', days: 3 }],
    });
    const { asFreelancer, lines } = await readMoney(market.as(agreed.freelancer), {});
    expect(asFreelancer).toMatchObject([{ currency: 'KWD', available: { amountMinor: '11350' } }]);
    expect(lines.items.map(({ purpose, amount }) => [purpose, amount.amountMinor])).toEqual([
      ['freelancer_fee', '990'],
      ['release', '11350'],
      ['fund', '12340'],
    ]);
    const [settled] = await market.owner.database.execute<{ gross: unknown }>(
      sql`select payload -> 'gross' as gross from log.outbox where kind = 'payment.settled' and payload ->> 'contractId' = ${agreed.contractId}`,
    );
    expect(settled?.gross).toMatchObject({
      currency: 'KWD',
      referenceMinor: '3466',
      referenceCurrency: 'EUR',
      rateDate: today,
    });
    const report = await verifyLedger(market.system());
    expect(report.faults).toEqual([]);
    expect(report.currencies.map(({ currency }) => currency)).toEqual(['EUR', 'KWD']);
  });

  it('is for operators and the host, not for members', async () => {
    expect(await refusalOf(verifyLedger(market.as(await market.member())))).toBe('not_found');
    expect(await refusalOf(verifyLedger(market.as(await market.member(), ['operator'])))).toBe('done');
  });

  it('names a missing invoice, an overdrawn account and a milestone whose money is gone', async () => {
    const agreed = await worked();
    await requestPayout(market.as(agreed.freelancer), { amount: '920', currency: 'EUR' });
    const damage = (statement: ReturnType<typeof sql>) =>
      market.owner.database.transaction(async (tx) => {
        // Stands for somebody with the rights of the server's owner, who switches every trigger off.
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(statement);
      });
    await damage(sql`delete from money.posting where purpose = 'release' and milestone_id = ${firstMilestone(agreed)}`);
    await damage(sql`delete from money.invoice where kind = 'client_fee' and milestone_id = ${firstMilestone(agreed)}`);
    await damage(sql`update money.posting set purpose = 'fund' where purpose = 'refund_sent'`);
    const { ok, faults } = await verifyLedger(market.system());
    expect(ok).toBe(false);
    expect(faults.join('\n')).toMatch(/milestone .* is released and holds 92000/);
    expect(faults.join('\n')).toMatch(/account freelancer_available of .* is overdrawn: -92000 EUR/);
    expect(faults.join('\n')).toMatch(/series client_fee of platform/);
    expect(faults.join('\n')).toMatch(/EUR: funded \d+ is not released/);
  });
});

import { invoice } from '@assay/db/schema/money-invoices';
import type { MilestoneId } from '@assay/domain/kernel/id';
import { and, asc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../kernel/apply-changes';
import { inTransaction, sqlState } from '../kernel/transaction';
import { lockMilestone } from '../milestone/lock-milestone';
import { planRelease } from '../payment/release';
import {
  agreeContract,
  firstMilestone,
  fundAndSubmit,
  inParallel,
  refusalOf,
  release,
  type TestContract,
} from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { readInvoice, readInvoicePdf } from './read';
import { storeInvoicePdf } from './store-pdf';

const market = useMarket();

async function submitted(): Promise<TestContract & { milestoneId: MilestoneId }> {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  await fundAndSubmit(market, agreed, milestoneId);
  return { ...agreed, milestoneId };
}

const invoicesOf = (milestoneId: MilestoneId) =>
  market.owner.database.select().from(invoice).where(eq(invoice.milestoneId, milestoneId)).orderBy(asc(invoice.id));

async function platformNumbers(): Promise<bigint[]> {
  const ofPlatform = and(eq(invoice.issuer, 'platform'), eq(invoice.kind, 'client_fee'));
  const rows = await market.owner.database
    .select({ sequence: invoice.sequence })
    .from(invoice)
    .where(ofPlatform)
    .orderBy(asc(invoice.sequence));
  return rows.map(({ sequence }) => sequence);
}

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => BigInt(index + 1));

describe('the invoices of a release', () => {
  it('are three: the work from freelancer to client, a fee to each; never a fee within the work', async () => {
    const { milestoneId, client, freelancer } = await submitted();
    await release(market, milestoneId);
    const rows = await invoicesOf(milestoneId);
    expect(rows.map(({ kind, sellerId, buyerId, totalMinor }) => [kind, sellerId, buyerId, totalMinor])).toEqual([
      ['work', freelancer, client, 100_000n],
      ['freelancer_fee', null, freelancer, 8_000n],
      ['client_fee', null, client, 3_000n],
    ]);
    expect(rows[0]?.number).toMatch(/^[0-9A-F]{8}-W-000001$/);
    expect(rows[1]?.number).toMatch(/^ASSAY-F-\d{6}$/);
  });

  it('are numbered without gap when many are issued at once', async () => {
    const before = (await platformNumbers()).length;
    const waiting: MilestoneId[] = [];
    for (let index = 0; index < 8; index += 1) waiting.push((await submitted()).milestoneId);
    await Promise.all(waiting.map((id) => release(market, id)));
    expect(await platformNumbers()).toEqual(oneTo(before + 8));
  });

  it('leave no gap when a release is rolled back after the number was taken', async () => {
    const before = (await platformNumbers()).length;
    const { milestoneId } = await submitted();
    const failing = inTransaction(market.system(), async (unit) => {
      await applyChanges(unit, [await planRelease(unit, await lockMilestone(unit, milestoneId), 'timer')]);
      throw new Error('the connection broke');
    });
    await expect(failing).rejects.toThrow('the connection broke');
    expect(await invoicesOf(milestoneId)).toEqual([]);
    await release(market, milestoneId);
    expect(await platformNumbers()).toEqual(oneTo(before + 1));
  });

  it('cannot be changed by any process, except to join the PDF', async () => {
    const { milestoneId } = await submitted();
    await release(market, milestoneId);
    const { database } = market.anonymous();
    const forge = (column: string) =>
      database.execute(sql`update money.invoice set ${sql.identifier(column)} = ${sql.identifier(column)}`);
    for (const column of ['document', 'number', 'total_minor', 'sequence']) {
      expect(await forge(column).catch(sqlState)).toBe('42501');
    }
  });
});

describe('the PDF', () => {
  it('is stored once, however often the job runs, and is for the parties and operators only', async () => {
    const { milestoneId, client, freelancer } = await submitted();
    await release(market, milestoneId);
    const [work] = await invoicesOf(milestoneId);
    const invoiceId = work?.id ?? '';
    expect(await readInvoicePdf(market.as(client), { invoiceId })).toBeNull();
    expect(await inParallel(6, () => storeInvoicePdf(market.system('invoice.render'), { invoiceId }))).toEqual({
      done: 6,
      refused: [],
    });
    const files = await market.owner.database.execute(
      sql`select 1 from market.file where name = ${`${work?.number}.pdf`}`,
    );
    expect(files).toHaveLength(1);
    for (const reader of [market.as(client), market.as(freelancer), market.as(await market.member(), ['operator'])]) {
      const pdf = await readInvoicePdf(reader, { invoiceId });
      expect(Buffer.from(pdf?.bytes.subarray(0, 8) ?? []).toString()).toBe('%PDF-1.7');
      expect(pdf?.mediaType).toBe('application/pdf');
    }
    const stranger = market.as(await market.member());
    expect(await refusalOf(readInvoicePdf(stranger, { invoiceId }))).toBe('not_found');
    expect(await refusalOf(readInvoice(stranger, { invoiceId }))).toBe('not_found');
    expect(await refusalOf(storeInvoicePdf(market.as(client), { invoiceId }))).toBe('not_found');
  });

  it('belongs to an invoice that says who, what, how much, and that it is paid', async () => {
    const { milestoneId, client } = await submitted();
    await release(market, milestoneId);
    const [work] = await invoicesOf(milestoneId);
    expect(await readInvoice(market.as(client), { invoiceId: work?.id ?? '' })).toMatchObject({
      sellerName: 'Farid Freelancer',
      buyerName: 'Clara Client',
      lines: [{ name: 'Queries rewritten', net: { amountMinor: '100000', currency: 'EUR' } }],
      tax: { amountMinor: '0' },
      total: { amountMinor: '100000' },
      terms: expect.stringContaining('Nothing is left to pay'),
      pdfPath: null,
    });
  });
});

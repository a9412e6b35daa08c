import { contract, milestone } from '@assay/db/schema/market-contracts';
import { invoice } from '@assay/db/schema/money-invoices';
import { posting } from '@assay/db/schema/money-ledger';
import { payout } from '@assay/db/schema/money-payments';
import type { PostingPurpose } from '@assay/domain/ledger/posting';
import type { MoneyLine, MoneyPage } from '@assay/protocol/dto/money-page';
import { and, desc, eq, or, sql } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { type ActingId, requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import { clientMoneyOf, freelancerMoneyOf } from './read-balances';

/** What is protected, available, on its way and withdrawn, and every movement behind it, newest first. */
export async function readMoney(ctx: ServiceContext, input: unknown): Promise<MoneyPage> {
  const reader = requireReader(ctx);
  const { limit, cursor } = parseInput(pageInput, input);
  return inTransaction(ctx, async (unit) => {
    const { paymentProvider: provider } = await readSettings(unit.tx);
    const rows = await readRows(unit, reader.id, { limit, cursor });
    const page = cutPage(rows, limit);
    return {
      isRealMoney: provider !== 'sandbox',
      needsDestination: provider === 'bank_transfer',
      asFreelancer: await freelancerMoneyOf(unit.tx, reader.id),
      asClient: await clientMoneyOf(unit.tx, reader.id),
      lines: { items: page.items.map((row) => lineOf(row, reader.id)), nextCursor: page.nextCursor },
    };
  });
}

/** The invoice of a posting is the one of the same milestone for the same thing; only its own parties learn of it. */
const invoiceOfPosting = (reader: ActingId) =>
  and(
    eq(invoice.milestoneId, posting.milestoneId),
    eq(invoice.kind, sql`case ${posting.purpose} when 'release' then 'work' else ${posting.purpose} end`),
    or(eq(invoice.sellerId, reader), eq(invoice.buyerId, reader)),
  );

async function readRows({ tx }: Unit, id: ActingId, { limit, cursor }: { limit: number; cursor: string | undefined }) {
  const from = readCursor(cursor);
  const isMine = or(eq(posting.freelancerId, id), eq(posting.clientId, id));
  const isAfter = from
    ? sql`(${posting.postedAt}, ${posting.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`
    : undefined;
  return tx
    .select({
      id: posting.id,
      at: instantText(posting.postedAt),
      purpose: posting.purpose,
      amountMinor: posting.amountMinor,
      currency: posting.currency,
      freelancerId: posting.freelancerId,
      milestone: { id: milestone.id, title: milestone.title },
      contract: { id: contract.id, title: contract.title },
      invoice: { id: invoice.id, number: invoice.number, fileId: invoice.fileId },
      payout: { id: payout.id, state: payout.state },
    })
    .from(posting)
    .leftJoin(milestone, eq(milestone.id, posting.milestoneId))
    .leftJoin(contract, eq(contract.id, milestone.contractId))
    .leftJoin(invoice, invoiceOfPosting(id))
    .leftJoin(payout, eq(payout.id, posting.payoutId))
    .where(and(isMine, isAfter))
    .orderBy(desc(posting.postedAt), desc(posting.id))
    .limit(limit + 1);
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function lineOf(row: Row, readerId: ActingId): MoneyLine {
  const { milestone: stage, contract: agreed, invoice: bill, payout: paid } = row;
  return {
    id: row.id,
    at: row.at,
    purpose: row.purpose,
    direction: row.freelancerId === readerId ? seenByFreelancer(row.purpose) : seenByClient(row.purpose),
    amount: moneyDtoOf(row),
    milestone: stage && agreed ? { ...stage, contractId: agreed.id, contractTitle: agreed.title } : null,
    invoice: bill
      ? { id: bill.id, number: bill.number, pdfPath: bill.fileId === null ? null : `/invoices/${bill.id}.pdf` }
      : null,
    payout: paid,
  };
}

function seenByFreelancer(purpose: PostingPurpose): MoneyLine['direction'] {
  if (purpose === 'release') return 'in';
  return purpose === 'payout_paid' ? 'out' : 'within';
}

function seenByClient(purpose: PostingPurpose): MoneyLine['direction'] {
  if (purpose === 'refund_sent' || purpose === 'receipt_returned') return 'in';
  return purpose === 'fund' || purpose === 'fund_fee' || purpose === 'receipt_held' ? 'out' : 'within';
}

import type { MoneyDto } from '@assay/protocol/dto/money';
import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { refusalOf, useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import type { FigureName } from './definitions';
import type { FigureAmount } from './dto';
import { liveThrough, relayToLog } from '../testing/market-history';
import { readFigure } from './read-figure';
import { readOverview } from './read-overview';
import { readPublicFigures } from './read-public';

const market = useMarket();
const badges = useBadges(market);
let operator: ServiceContext;

beforeAll(async () => {
  operator = market.as(await market.member('Otto Operator'), ['operator']);
  await liveThrough(market, badges);
  await relayToLog(market);
});

/** Euro cents of an amount in a currency: contracts began, and what is held came in, at 1 EUR = 1.25 USD. */
const inEuro = sql`sum(case currency when 'USD' then amount_minor / 1.25 else amount_minor end)`;

/** What each figure has to be, by the tables of the business and no event. */
const business: Readonly<Record<FigureName, SQL>> = {
  'jobs-posted': sql`select count(*) from market.job where posted_at is not null`,
  'bids-sent': sql`select count(*) from market.bid`,
  hires: sql`select count(*) from market.contract`,
  'contract-value': sql`select ${inEuro} from market.contract`,
  fees: sql`select ${inEuro} from money.posting where purpose in ('client_fee', 'freelancer_fee')`,
  'held-money': sql`
    select ${inEuro} from (
      select p.currency, case when p.credit_account_id = a.id then p.amount_minor else -p.amount_minor end as amount_minor
      from money.ledger_account a join money.posting p on a.id in (p.debit_account_id, p.credit_account_id)
      where a.kind = 'milestone_held'
    ) as movement`,
  'jobs-open': sql`select count(*) from market.job where state = 'open'`,
  'contracts-running': sql`select count(*) from market.contract where state = 'active'`,
  'tests-taken': sql`select count(*) from assessment.attempt where state = 'graded'`,
  'tests-passed': sql`select count(*) from assessment.attempt where passed`,
  'badges-shown': sql`select count(*) from credential.badge where state = 'shown'`,
  people: sql`select count(*) from identity.account where state <> 'closed'`,
};

async function fromTables(query: SQL): Promise<number> {
  const [row] = await market.owner.database.execute<Record<string, string>>(query);
  return Number(Object.values(row ?? {})[0]);
}

function numberOf(amount: FigureAmount): number {
  return amount.unit === 'count' ? amount.count : Number(amount.money.amountMinor);
}

describe('a figure', () => {
  it('of held money lets it leave at the rate at which it came', async () => {
    const { rows } = await readFigure(operator, { name: 'held-money' });
    const dollars = rows.filter(({ worth }) => worth?.currency === 'USD').map(({ kind, amount }) => [kind, amount]);
    expect(dollars).toEqual([
      ['milestone.refunded', '-82400'],
      ['milestone.funded', '41200'],
      ['milestone.funded', '82400'],
    ]);
  });

  it('says what the tables of the business say, though it is computed from the log alone', async () => {
    const { figures, referenceCurrency } = await readOverview(operator, { period: 'week' });
    expect(referenceCurrency).toBe('EUR');
    for (const { name, value } of figures) {
      const expected = await fromTables(business[name]);
      expect({ name, value: numberOf(value) }).toEqual({ name, value: expected });
      expect(expected, `${name} has something to count`).toBeGreaterThan(0);
    }
    expect(figures.map(({ name }) => name).toSorted()).toEqual(Object.keys(business).toSorted());
  });

  it('is the sum of its rows, page by page, and each row says the sum up to it', async () => {
    const { figures } = await readOverview(operator, { period: 'week' });
    for (const { name, value } of figures) {
      let cursor: string | null = null;
      let expectedRunning = BigInt(numberOf(value));
      let seen = 0;
      let total = 0;
      do {
        const page = await readFigure(operator, {
          name,
          period: 'week',
          limit: 2,
          ...(cursor === null ? {} : { cursor }),
        });
        total ||= page.rowsLeft;
        for (const row of page.rows) {
          expect({ name, running: BigInt(row.running) }).toEqual({ name, running: expectedRunning });
          expectedRunning -= BigInt(row.amount);
          seen += 1;
        }
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect({ name, rest: expectedRunning, seen }).toEqual({ name, rest: 0n, seen: total });
    }
  });

  it('compares with the period before and draws a course that ends at the figure', async () => {
    const { figures, binStarts } = await readOverview(operator, { period: 'week' });
    for (const { name, measure, value, previous, series } of figures) {
      expect({ name, previous: numberOf(previous) }).toEqual({ name, previous: 0 });
      expect(series).toHaveLength(binStarts.length);
      const drawn = measure === 'level' ? series.at(-1) : series.reduce((sum, each) => sum + each, 0);
      expect({ name, drawn }).toEqual({ name, drawn: numberOf(value) });
    }
  });

  it('of money names the sums in the agreed currencies and the rate that each event stored', async () => {
    const held = await readFigure(operator, { name: 'held-money' });
    const booked = await market.owner.database.execute<MoneyDto>(sql`
      select sum(amount_minor)::text as "amountMinor", currency from money.payment where state = 'confirmed' group by currency order by currency`);
    expect(held.currencies).toEqual([...booked]);
    const { rows } = await readFigure(operator, { name: 'contract-value' });
    expect(rows[0]?.worth).toMatchObject({
      currency: 'USD',
      rate: '0.8',
      rateDate: '2026-01-02',
    });
    expect(rows.at(-1)?.worth).toMatchObject({
      currency: 'EUR',
      rate: '1',
      rateDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it('says as of which position of the log, and how old that is', async () => {
    const { asOf } = await readOverview(operator, {});
    const [row] = await market.owner.database.execute<{ next: string }>(
      sql`select next_position as next from log.head`,
    );
    expect(asOf.position).toBe(Number(row?.next) - 1);
    expect(asOf.ageS).toBeLessThan(60);
  });

  it('is shown to operators only, and to nobody under another name', async () => {
    const member = market.as(await market.member());
    expect(await refusalOf(readOverview(member, {}))).toBe('not_found');
    expect(await refusalOf(readFigure(member, { name: 'people' }))).toBe('not_found');
    expect(await refusalOf(readFigure(operator, { name: 'constructor' }))).toBe('not_found');
    expect(await refusalOf(readFigure(operator, { name: 'people', cursor: 'elsewhere' }))).toBe('invalid_input');
  });
});

it('everybody may see how large the market is, as the tables say it', async () => {
  const { jobsOpen, hiresThisMonth, badgesShown, testsPassed } = await readPublicFigures(market.anonymous());
  expect({ jobsOpen, hiresThisMonth, badgesShown, testsPassed }).toEqual({
    jobsOpen: await fromTables(business['jobs-open']),
    hiresThisMonth: await fromTables(
      sql`select count(*) from market.contract where started_at >= date_trunc('month', now(), 'UTC')`,
    ),
    badgesShown: await fromTables(business['badges-shown']),
    testsPassed: await fromTables(business['tests-passed']),
  });
});

import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { suspendAccount } from '../account/suspend';
import { listRates } from '../exchange/list-rates';
import { setRate } from '../exchange/set-rate';
import { liveThrough, relayToLog } from '../testing/market-history';
import { changeFees } from '../installation/change-fees';
import { changeRetakeWait } from '../installation/change-retake-wait';
import { changeSessionIdle } from '../installation/change-session-idle';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { decideReport } from '../report/decide';
import { fileReport } from '../report/file';
import { refusalOf, useBadges } from '../testing/badge';
import { inParallel } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { sampleLogSigner, sealAll } from '../testing/log';
import { countWaiting } from './count-waiting';
import { listEntries } from './list-entries';
import { listHeld } from './list-held';
import { listRefunds } from './list-refunds';
import { listReports } from './list-reports';
import { readTestFigures } from './read-test-figures';
import { readEntry } from './read-entry';
import { readLogHead } from './read-log-head';
import { readPerson } from './read-person';
import { readSystem } from './read-system';

const market = useMarket();
const badges = useBadges(market);
let operator: ServiceContext;

beforeAll(async () => {
  operator = market.as(await market.member('Otto Operator'), ['operator']);
  await liveThrough(market, badges);
  await relayToLog(market);
});

describe('what operators see', () => {
  it('does not exist for members, and strangers are asked to log in', async () => {
    const member = market.as(await market.member());
    const reads: ((ctx: ServiceContext) => Promise<unknown>)[] = [
      (ctx) => listEntries(ctx, {}),
      (ctx) => readEntry(ctx, { position: 1 }),
      readLogHead,
      (ctx) => readPerson(ctx, { accountId: '00000000-0000-7000-8000-000000000000' }),
      (ctx) => listReports(ctx, {}),
      listHeld,
      listRefunds,
      (ctx) => readTestFigures(ctx),
      readSystem,
      countWaiting,
      listRates,
      (ctx) => setRate(ctx, {}),
      (ctx) => changeFees(ctx, {}),
      (ctx) => changeRetakeWait(ctx, {}),
      (ctx) => changeSessionIdle(ctx, {}),
    ];
    for (const read of reads) {
      expect(await refusalOf(read(member))).toBe('not_found');
      expect(await refusalOf(read(market.anonymous()))).toBe('not_signed_in');
    }
  });

  it('of the log is narrowed by kind, class, person and day, and read page by page without loss', async () => {
    const all = await listEntries(operator, { limit: 200 });
    expect(all.items.map(({ position }) => position)).toEqual(
      Array.from({ length: all.items.length }, (_, index) => all.asOf.position - index),
    );
    const kind = await listEntries(operator, { kind: 'milestone.funded' });
    expect(new Set(kind.items.map((item) => item.kind))).toEqual(new Set(['milestone.funded']));
    const person = await listEntries(operator, { person: 'olga op' });
    expect(person.items.map((item) => item.kind)).toEqual(['rate.set', 'rate.set']);
    expect((await listEntries(operator, { person: person.items[0]?.actorId })).items).toEqual(person.items);
    expect((await listEntries(operator, { class: 'C' })).items).toEqual([]);
    expect((await listEntries(operator, { to: '2020-01-01' })).items).toEqual([]);
    const first = await listEntries(operator, { limit: 3 });
    const second = await listEntries(operator, { limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 6));
  });

  it('of the log names what every event concerns, with the page that shows it', async () => {
    const { items } = await listEntries(operator, { limit: 200 });
    const nameless = items.filter(
      ({ subject }) => 'why' in subject || ('title' in subject && subject.title === '') || subject.href === '',
    );
    // The PDF of an invoice has no owner; its next event names the invoice.
    expect(nameless.map(({ kind }) => kind).filter((kind) => kind !== 'file.stored')).toEqual([]);
    const fee = items.find(({ kind }) => kind === 'fee.charged');
    expect(fee?.subject).toEqual({
      title: 'Rewrite the month-end stock report: Queries rewritten',
      href: expect.stringMatching(/^\/jobs\/[0-9a-f-]{36}$/),
    });
  });

  it('of the log takes a filter that makes no sense for none', async () => {
    const odd = { kind: "'; drop", class: 'Z', from: 'soon', cursor: '-1', person: '%' };
    expect((await listEntries(operator, odd)).items).toEqual([]);
    expect((await listEntries(operator, { ...odd, person: '' })).items.length).toBeGreaterThan(20);
  });

  it('of an entry is its payload, the rows that it vouches for, and whether the log goes on', async () => {
    const newest = await readLogHead(operator);
    expect(await readEntry(operator, { position: newest })).toMatchObject({ position: newest, hasNext: false });
    const [funded] = (await listEntries(operator, { kind: 'milestone.funded' })).items;
    expect(await readEntry(operator, { position: funded?.position })).toMatchObject({
      hasNext: true,
      origin: 'real',
      changes: [{ table: 'market.milestone', version: 2 }],
      payload: { amount: { referenceCurrency: 'EUR' } },
    });
    expect(await refusalOf(readEntry(operator, { position: newest + 1 }))).toBe('not_found');
  });

  it('of money is what the ledger holds, by age, and what went back', async () => {
    const { byAge, oldest } = await listHeld(operator);
    const [{ held } = { held: '' }] = await market.owner.database.execute<{ held: string }>(
      sql`select sum(amount_minor)::text as held from money.payment where state = 'confirmed' and currency = 'USD'`,
    );
    expect(byAge.find(({ currency }) => currency === 'USD')).toMatchObject({
      total: held,
      under7: held,
      older: '0',
      milestones: 1,
    });
    expect(oldest.map(({ state }) => state)).toEqual(['funded', 'funded']);
    expect((await listRefunds(operator)).map(({ state, amount }) => [state, amount.currency])).toEqual([
      ['refunded', 'USD'],
      ['refunded', 'EUR'],
    ]);
  });

  it('of tests is how often they were taken and passed', async () => {
    const { figures } = await readTestFigures(operator);
    expect(figures).toMatchObject([{ slug: 'sql', taken: 4, passed: 3, abandoned: 0, running: 0 }]);
  });

  it('of the system is whether events wait on their way', async () => {
    await relayToLog(market);
    expect((await readSystem(operator)).delivery).toMatchObject({ unrelayed: 0, oldestUnrelayedS: null, logLag: 0 });
    await market.member();
    expect((await readSystem(operator)).delivery).toMatchObject({ unrelayed: 1, logLag: 1 });
  });

  it('of the seal is how far it reaches, how old it is, and since when entries wait for it', async () => {
    await relayToLog(market);
    const { delivery: before } = await readSystem(operator);
    expect(before).toMatchObject({ logSealedPosition: 0, logUnsealed: before.logPosition, checkpointAgeS: null });
    expect(before.sealLagS).not.toBeNull();
    await sealAll(market, sampleLogSigner());
    const { delivery: sealed } = await readSystem(operator);
    expect(sealed).toMatchObject({ logSealedPosition: before.logPosition, logUnsealed: 0, sealLagS: null });
    expect(sealed.checkpointAgeS).not.toBeNull();
  });
});

describe('what operators decide', () => {
  it('a report, with the reported job taken down, leaves the queue', async () => {
    const job = await market.owner.database.execute<{ id: string }>(
      sql`select id from market.job where state = 'open' limit 1`,
    );
    const reporter = market.as(await market.member('Rita Reporter'));
    const { reportId } = await fileReport(reporter, {
      subjectKind: 'job',
      subjectId: job[0]?.id,
      reason: 'It asks for work without pay.',
    });
    expect((await listReports(operator, {})).items).toMatchObject([
      { id: reportId, reporter: 'Rita Reporter', jobIsOpen: true },
    ]);
    expect(await countWaiting(operator)).toMatchObject({ reports: 1 });
    await decideReport(operator, { reportId, verdict: 'uphold', note: 'So it does.', removeJob: true });
    expect((await listReports(operator, {})).items).toEqual([]);
    expect((await listReports(operator, { which: 'decided' })).items).toMatchObject([
      { id: reportId, state: 'upheld', decidedBy: 'Otto Operator', note: 'So it does.', jobIsOpen: false },
    ]);
  });

  it('a suspension is seen on the page of the person, with its reason', async () => {
    const accountId = await market.member('Sven Suspended');
    await suspendAccount(operator, { accountId, ground: 'outside_payment', reason: 'Asked to pay outside.' });
    expect(await readPerson(operator, { accountId })).toMatchObject({
      state: 'suspended',
      suspendedReason: 'Asked to pay outside.',
      liveSessions: 0,
      badges: [],
      contracts: [],
    });
  });

  it('a rate is entered once for a day, not for the reference currency, the future or nothing', async () => {
    const rate = { currency: 'CHF', date: '2026-01-05', rate: '0.93', source: 'A bank of the test' };
    expect(await inParallel(4, () => setRate(operator, rate))).toEqual({ done: 1, refused: ['invalid_input'] });
    for (const wrong of [{ currency: 'EUR' }, { date: '2999-01-01' }, { rate: '0' }, { rate: '1,5' }, { source: '' }]) {
      expect(await refusalOf(setRate(operator, { ...rate, date: '2026-01-06', ...wrong }))).toBe('invalid_input');
    }
    expect((await listRates(operator))[0]).toMatchObject({ base: 'EUR', quote: 'CHF', rate: '0.93' });
  });

  it('fees are a new policy and the old one stays; the log says from what to what', async () => {
    await changeFees(operator, { freelancerPercent: '7.5', clientPercent: '3' });
    await changeFees(operator, { freelancerPercent: '7.5', clientPercent: '3' });
    await changeRetakeWait(operator, { days: '30' });
    await relayToLog(market);
    const { fees, settings, changes } = await readSystem(operator);
    expect(fees).toMatchObject({ number: 2, freelancerPercent: '7.5', clientPercent: '3' });
    expect(settings.retakeWaitDays).toBe(30);
    expect((await readSettings(operator.database)).version).toBe(2);
    expect(changes).toMatchObject([
      { setting: 'retakeWaitDays', from: '14', to: '30' },
      { setting: 'fees', from: 'freelancer 8 %, client 3 %', to: 'freelancer 7.5 %, client 3 %' },
    ]);
    for (const percent of ['-1', '100.01', '3.333', 'a tenth']) {
      expect(await refusalOf(changeFees(operator, { freelancerPercent: percent, clientPercent: '3' }))).toBe(
        'invalid_input',
      );
    }
  });
});

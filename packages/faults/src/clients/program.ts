import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@assay/db/connect';
import { readActor } from '@assay/services/session/read-actor';
import { drawFrom, type Draw } from '@assay/testkit/draw';
import { openHistoryFile } from '@assay/testkit/history-file';
import postgres from 'postgres';
import { type Asking, askUntilKnown } from './ask';
import { type Call, callsByWish, readHistory } from './history';
import { findWish } from './find-wish';
import { order, type Order, type Report } from './messages';
import { drawn, operations } from './operations';

// What the pages' process does, without its pages: many people at once, each of whom wants something, remembers it on disk,
// and asks again as long as it does not know what became of it.

type Begin = Extract<Order, { order: 'begin' }>;
/** Where the process of the pages would note a rejection that nobody caught. */
let noteStray: (said: string) => void = () => undefined;

type Life = { readonly asking: Asking; readonly finder: postgres.Sql; readonly begin: Begin };

/** The pauses of all clients together: so many wishes a second, however many clients there are. */
const PAUSE_EACH_MS = 14;
const LAST_ANSWERS_WITHIN_MS = 45_000;
const state = { isFinishing: false, givesUpAt: Number.POSITIVE_INFINITY };

async function live(begin: Begin): Promise<void> {
  const { urls, clients, history: path } = begin;
  const earlier = callsByWish((await readHistory(path)).calls);
  const history = await openHistoryFile(path);
  noteStray = (said) => void history.append({ line: 'stray', said, at: Date.now() });
  const marketplace = connect(urls.marketplace, { maxConnections: Math.min(clients, 32) });
  const skillTests = connect(urls.skillTests, { maxConnections: 6 });
  const finder = postgres(urls.finder, { max: 4, onnotice: () => undefined });
  const databases = { marketplace: marketplace.database, skillTests: skillTests.database };
  const life = { asking: { history, databases, givesUpAt: () => state.givesUpAt }, finder, begin };
  const generation = `${earlier.size}`;
  await Promise.all([
    ...[...earlier].map(([wish, calls]) => goOn(life, wish, calls)),
    ...Array.from({ length: clients }, (_, client) => liveAs(life, `${generation}.${client}`)),
  ]);
  await Promise.all([marketplace.close(), skillTests.close(), finder.end({ timeout: 5 }), history.close()]);
}

/** A wish of which a client that was killed never learned what became of it. */
async function goOn({ asking }: Life, name: string, calls: readonly Call[]): Promise<void> {
  const last = calls.at(-1);
  const operation = operations.get(last?.verb ?? '');
  if (!last || !operation || last.outcome !== 'unknown' || operation.again === 'done once more') return;
  await askUntilKnown(asking, operation, { verb: last.verb, by: last.by, input: last.input }, name);
}

async function liveAs({ asking, finder, begin }: Life, name: string): Promise<void> {
  const draw = drawFrom(begin.seed).of(`client ${name}`);
  for (let wishes = 0; !state.isFinishing; wishes += 1) {
    await sleep(draw.integer(0, 2 * PAUSE_EACH_MS * begin.clients));
    const operation = draw.pick(drawn);
    const wish = await findWish(asking, operation, { sql: finder, salt: saltOf(draw), draw });
    if (wish) await askUntilKnown(asking, operation, { verb: operation.verb, ...wish }, `${name}.${wishes}`);
  }
}

/** One in three goes after what others go after at this moment. */
function saltOf(draw: Draw): string {
  return draw.fraction() < 0.33 ? String(Math.floor(Date.now() / 400)) : String(draw.fraction());
}

async function isInForce(url: string, sessionId: string): Promise<boolean> {
  const { database, close } = connect(url, { maxConnections: 1 });
  try {
    return (await readActor(database, sessionId)) !== null;
  } finally {
    await close();
  }
}

const tell = (said: Report) => (process.connected ? process.send?.(said) : undefined);

process.on('unhandledRejection', (reason) => {
  const query: unknown = reason instanceof Error && 'query' in reason ? reason.query : undefined;
  // The driver's own, at the begin of a connection: nobody who uses it can catch that.
  const whose = String(query).includes('pg_catalog.pg_type') ? 'driver' : 'product';
  noteStray(`${whose}: ${String(reason)} (${String(query)})`);
});
process.on('message', (message) => {
  const said = order.parse(message);
  if (said.order === 'who') {
    void isInForce(said.marketplace, said.sessionId).then((isKnown) => tell(isKnown ? 'somebody' : 'nobody'));
    return;
  }
  if (said.order === 'finish') {
    state.isFinishing = true;
    state.givesUpAt = Date.now() + LAST_ANSWERS_WITHIN_MS;
    return;
  }
  state.isFinishing = false;
  state.givesUpAt = Number.POSITIVE_INFINITY;
  void live(said).then(() => tell('finished'));
});
process.on('disconnect', () => process.exit());
tell('up');

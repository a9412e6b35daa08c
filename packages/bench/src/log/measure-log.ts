import type { Throwaway } from '../stage/throwaway';
import type { Effort } from '../measure/compare';
import type { Section } from '../measure/figure';
import { measureDelivery } from './measure-delivery';
import { measureLag } from './measure-lag';
import { measureRelease } from './measure-release';
import { measureSealing, measureVerifying } from './measure-sealing';
import { measureSize } from './measure-size';
import { withoutEvents } from './without-events';

type Amounts = { readonly batch: number; readonly log: number; readonly seconds: number };

/** What it costs that everything is logged, sealed and can be verified. */
export async function measureLog(
  { open }: Pick<Throwaway, 'open'>,
  effort: Effort,
  { batch, log, seconds }: Amounts,
): Promise<Section> {
  const lag = await measureLag(await open(), seconds);
  const market = await open();
  const release = await measureRelease(market, await withoutEvents(await open()), effort);
  const delivery = await measureDelivery(market, effort.rounds, batch);
  const sealing = await measureSealing(market, effort.rounds, batch);
  const size = await measureSize(market);
  const verifying = await measureVerifying(await open(), Math.min(effort.rounds, 3), log);
  return { title: 'Transaction log', notes, figures: [release, delivery, sealing, verifying, size, lag] };
}

const notes = [
  `A release without the log is the same code over a connection that sends no event, in a database whose triggers ask for none.
Relaying and appending is the worker's own work on the outbox, without the queue in between; entries are those of hires,
fundings and releases, again and again, personal fields under the keys of their persons. COPY goes into a table with the columns and indexes of the log.
The size is what stays of an event for good: its entry, its share of the checkpoints and the row versions that it vouched for.
The lag is taken with the worker and the queue of an installation, while eight clients post, bid and offer.`,
];

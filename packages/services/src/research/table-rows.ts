import { findItemTest } from '@assay/item-models/tests';
import { flagCell, instantCell, numberCell } from './cells';
import { coarsenFields, coarsenPlaces } from './coarsen';
import type { MarketFold } from './market-fold';
import type { OpenPlace } from './open-places';
import type { Kind, Pseudonyms } from './pseudonyms';
import type { TableName } from './tables';

/** A row as its cells, in the order of the columns of its table. */
export type Row = readonly string[];

type Source = { readonly fold: MarketFold; readonly places: ReadonlyMap<string, OpenPlace>; readonly as: Pseudonyms };

/** The rows of each table, in the order of its pseudonyms, which no entry of the log and nobody's name decides. */
export const tableRows: Readonly<Record<TableName, (source: Source) => Iterable<Row>>> = {
  workers,
  projects,
  payments,
  ratings,
  attempts,
  bids,
  deliveries,
};

function workers({ fold, places, as }: Source): Iterable<Row> {
  const coarse = coarsenPlaces(places);
  return rowsOf(fold.people.workers(), { as, kind: 'worker' }, ({ registeredAt }, id) => {
    const { country = '', field = '' } = coarse.get(id) ?? {};
    return [instantCell(registeredAt), country, field];
  });
}

function projects({ fold, as }: Source): Iterable<Row> {
  const coarse = coarsenFields(fold.work.projects.values());
  return rowsOf(fold.work.projects, { as, kind: 'project' }, ({ workerId, clientId, field, startedAt, value }) => [
    as('worker', workerId),
    as('client', clientId),
    coarse(field),
    instantCell(startedAt),
    value,
  ]);
}

function payments({ fold, as }: Source): Iterable<Row> {
  return rowsOf(fold.work.payments, { as, kind: 'payment' }, ({ projectId, workerId, settledAt, amount }) => [
    as('project', projectId),
    as('worker', workerId),
    instantCell(settledAt),
    amount,
  ]);
}

function ratings({ fold, as }: Source): Iterable<Row> {
  return rowsOf(fold.work.ratings(), { as, kind: 'project' }, ({ givenAt, stars }) => [
    instantCell(givenAt),
    numberCell(stars),
  ]);
}

function attempts({ fold, as }: Source): Iterable<Row> {
  const all = fold.tests.attempts();
  const coarse = coarsenFields([...all.values()].map(({ workerId, test }) => ({ workerId, field: fieldOf(test) })));
  return rowsOf(all, { as, kind: 'attempt' }, (attempt) => [
    as('worker', attempt.workerId),
    as('test', attempt.test),
    coarse(fieldOf(attempt.test)),
    instantCell(attempt.completedAt),
    instantCell(attempt.visibleAt),
    numberCell(attempt.score),
    numberCell(attempt.passMark),
    flagCell(attempt.passed),
    numberCell(attempt.attemptNo),
  ]);
}

/** A test that was dropped since has no field that is known. */
function fieldOf(test: string): string {
  return findItemTest(test)?.blueprint.field ?? 'other';
}

function bids({ fold, as }: Source): Iterable<Row> {
  return rowsOf(fold.bidding.bids(), { as, kind: 'bid' }, (bid) => [
    as('job', bid.jobId),
    as('worker', bid.workerId),
    instantCell(bid.sentAt),
    instantCell(bid.shortlistedAt),
    flagCell(bid.hired),
    numberCell(bid.badgesVisible),
  ]);
}

function deliveries({ fold: { work }, as }: Source): Iterable<Row> {
  return rowsOf(work.deliveries(), { as, kind: 'project' }, ({ dueAt, submittedAt }, id) => [
    instantCell(dueAt),
    instantCell(submittedAt),
    flagCell(work.disputed.has(id)),
  ]);
}

/** Only the ids are sorted: the rows of a table are never all in memory. */
function* rowsOf<Fact>(
  facts: ReadonlyMap<string, Fact>,
  { as, kind }: { readonly as: Pseudonyms; readonly kind: Kind },
  cells: (fact: Fact, id: string) => Row,
): Generator<Row> {
  const named = [...facts].map(([id, fact]) => ({ name: as(kind, id), id, fact }));
  named.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, id, fact } of named) yield [name, ...cells(fact, id)];
}

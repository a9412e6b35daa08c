import type { EntryRow } from '../log/export/entry-row';
import { AttemptsFold } from './fold-attempts';
import { BidsFold } from './fold-bids';
import { PeopleFold } from './fold-people';
import { WorkFold } from './fold-work';
import { tell } from './tell';

/** What the research export says of a market, gathered from its log; it holds the rows of the export, never the log. */
export class MarketFold {
  readonly people = new PeopleFold();
  readonly work = new WorkFold();
  readonly tests = new AttemptsFold();
  readonly bidding = new BidsFold();
  origin: 'real' | 'simulated' = 'real';
  private readonly takers = [this.people.takers, this.work.takers, this.tests.takers, this.bidding.takers];

  /** Entries come in the order of the log; of one row a later event may come first. */
  take(row: EntryRow): void {
    if (row.origin === 'simulated') this.origin = 'simulated';
    tell(this.takers, row);
  }
}

import type { OpenMarket } from '@assay/services/testing/open-market';
import type { Figure, Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import { openStatementCounter } from './count-statements';
import { listVerbs } from './list-verbs';
import { deliver, populate } from './populate';

/** Statements behind a page with a hundred rows against the same page with ten. */
export async function measureStatements(market: OpenMarket): Promise<Section> {
  const [few, many] = [await populate(market, 10), await populate(market, 100)];
  await deliver(market);
  const counter = await openStatementCounter(market);
  try {
    const figures: Figure[] = [];
    for (const verb of listVerbs) {
      const [small, large] = [await counter.count(verb, few), await counter.count(verb, many)];
      figures.push({
        what: `\`${verb.name}\`, 100 rows`,
        against: '10 rows',
        ratio: spreadOf([large.statements / small.statements]),
        measured: `${large.statements} statements`,
        baseline: `${small.statements} statements`,
        goal: 1,
      });
    }
    return { title: 'Statements of a page', notes, figures };
  } finally {
    await counter.close();
  }
}

const notes = [
  'Without the begin and the commit around them. A test of every run keeps the two numbers equal.',
  `Done so far: whoever opens the bids of a job lets their bidders know, which took three statements for each bid. It is
the same few for all of them now, as it is when bids are declined or closed together.`,
];

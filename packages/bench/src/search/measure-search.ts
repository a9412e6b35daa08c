import { searchJobs } from '@assay/services/job/search';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { compare, type Act, type Effort } from '../measure/compare';
import { timeFigure, type Figure, type Section } from '../measure/figure';
import { fillJobs } from './fill-jobs';
import { terms } from './vocabulary';

type Search = { readonly open: () => Promise<OpenMarket>; readonly rounds: number; readonly hasMillion: boolean };

const smallest = 10_000;

/** Search in growing markets against the smallest, and the thousandth page against the first. */
export async function measureSearch({ open, rounds, hasMillion }: Search): Promise<Section> {
  const small = await filled(open, smallest);
  const figures: Figure[] = [];
  for (const jobs of [100_000, ...(hasMillion ? [1_000_000] : [])]) {
    const large = await filled(open, jobs);
    const effort: Effort = { rounds, calls: terms.length };
    const names = { against: `${smallest.toLocaleString('en')} jobs`, goal: 5 };
    const [rotating, common] = [rotation(large), rotation(small)];
    figures.push(
      timeFigure(
        { ...names, what: `Search, p95 of ${terms.length} terms in turn, ${jobs.toLocaleString('en')} jobs` },
        await compare(rotating, common, effort, 0.95),
      ),
    );
    if (jobs !== 100_000) continue;
    figures.push(
      timeFigure(
        { what: 'List of open jobs, page 1,000', against: 'page 1', goal: 1.5 },
        await compare(await pageAct(large, 1_000), await pageAct(large, 1), { rounds, calls: 30 }),
      ),
    );
  }
  return { title: 'Search and long lists', notes, figures };
}

const notes = [
  `Jobs of forty words with a few common and many rare ones; each search is for another word, from one that stands in
almost every job to one that hardly any has, so that no cache of one answer flatters it. The two markets are asked in turn.`,
  `Done so far: a search is planned for its words each time. One plan kept for all words read every match and sorted it:
seconds for a common word among 100,000 jobs, and ten times the time among 10,000. The stems of a job, larger than its
text, are no longer read with it.`,
];

async function filled(open: Search['open'], jobs: number): Promise<OpenMarket> {
  const market = await open();
  await fillJobs(market, jobs);
  return market;
}

/** Each call searches for the next term. */
function rotation(market: OpenMarket): Act {
  let turn = 0;
  return () => searchJobs(market.anonymous(), { query: terms[turn++ % terms.length] });
}

async function pageAct(market: OpenMarket, page: number): Promise<Act> {
  let cursor: string | undefined;
  for (let passed = 1; passed < page; passed += 1) {
    const { nextCursor } = await searchJobs(market.anonymous(), { cursor });
    if (nextCursor === null) throw new Error(`there is no page ${page}`);
    cursor = nextCursor;
  }
  return () => searchJobs(market.anonymous(), { cursor });
}

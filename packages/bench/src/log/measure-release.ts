import type { OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { compare, type Act, type Effort } from '../measure/compare';
import { timeFigure, type Figure } from '../measure/figure';
import { beginStory, chapters } from '../verbs/story';

/** A rate of at least 0.8 of that without a log. */
const goal = 1.25;

/** Releases in a market that logs, against the same in one where no event is written and none is demanded. */
export async function measureRelease(logged: OpenMarket, unlogged: OpenMarket, effort: Effort): Promise<Figure> {
  const amount = effort.rounds * effort.calls + 3;
  const [subject, baseline] = [await readyReleases(logged, amount), await readyReleases(unlogged, amount)];
  // The first of each pays for plans and compilation.
  for (const acts of [subject, baseline]) for (let call = 0; call < 3; call += 1) await next(acts)();
  const comparison = await compare(next(subject), next(baseline), effort);
  return timeFigure(
    { what: 'Release a milestone', against: 'the same with no event and no trigger', goal },
    comparison,
  );
}

function next(acts: Act[]): Act {
  return () => acts.shift()?.() ?? Promise.reject(new Error('no release left'));
}

/** Contracts whose first milestone waits for its release. */
async function readyReleases(market: OpenMarket, amount: number): Promise<Act[]> {
  const owner = postgres(market.urls.owner, { max: 2, onnotice: () => undefined });
  try {
    const acts: Act[] = [];
    for (let each = 0; each < amount; each += 1) {
      const story = await beginStory(market);
      let last: Act = () => Promise.reject(new Error('no chapter'));
      for (const [index, chapter] of chapters.entries()) {
        const act = await chapter.ready(market, story, owner);
        last = () => act(market.as(story[chapter.actor]));
        if (index < chapters.length - 1) await last();
      }
      acts.push(last);
    }
    return acts;
  } finally {
    await owner.end();
  }
}

import { actingKey, signClaim } from '@assay/db/acting-key';
import type { OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { compare, type Effort } from '../measure/compare';
import { timeFigure, type Figure, type Section } from '../measure/figure';
import { beginStory, chapters, placesOf, type Chapter, type Story } from './story';
import { readBefore, readWritten } from './written';
import { adapt, writeAgain, type Template } from './write-again';

const goal = 2.86;

/** Hire, fund and release through the services against plain SQL that writes the same rows and events. */
export async function measureVerbs(market: OpenMarket, effort: Effort): Promise<Section> {
  const owner = postgres(market.urls.owner, { max: 2, onnotice: () => undefined });
  const plain = postgres(market.urls.marketplace, { max: 1, onnotice: () => undefined });
  try {
    const bench = { market, owner, plain, key: actingKey(new URL(market.urls.marketplace).password) };
    const warmUp = await beginStory(market);
    const sample = await beginStory(market);
    const stories = await Promise.all(
      Array.from({ length: 2 * effort.rounds * effort.calls + 4 }, () => beginStory(market)),
    );
    const figures: Figure[] = [];
    for (const chapter of chapters) {
      await play(bench, chapter, warmUp);
      const template = await playAndRead(bench, chapter, sample);
      figures.push(await measureChapter(bench, { chapter, template, stories, effort }));
    }
    return { title: 'Money and contracts', notes, figures };
  } finally {
    await Promise.all([owner.end(), plain.end()]);
  }
}

const notes = [
  `Through the services: authorise, parse, lock, decide, record the events, write. The baseline is told beforehand what
to write: it locks the rows, writes all events in one statement and the rows of each table in another, under the same
login, triggers, constraints and row rules, on a durable server. What it wrote is good enough for the services to go on from.
The goal is that of a rate of at least 0.35 of the baseline's.`,
  `Done so far: statements are prepared, which took a third off; the worth of all amounts of an act is read once. An act loads
what it needs together, then writes all its events in one statement and sends the rows behind it without waiting for
each: 21 round trips of a hire became 6, 17 of a funding 6, and 35 of a release 7.`,
];

type Bench = {
  readonly market: OpenMarket;
  readonly owner: postgres.Sql;
  readonly plain: postgres.Sql;
  readonly key: Buffer;
};

async function play({ market, owner }: Bench, chapter: Chapter, story: Story): Promise<string> {
  const ctx = market.as(story[chapter.actor]);
  await (
    await chapter.ready(market, story, owner)
  )(ctx);
  return ctx.requestId;
}

async function playAndRead(bench: Bench, chapter: Chapter, story: Story): Promise<Template> {
  const { market, owner } = bench;
  const act = await chapter.ready(market, story, owner);
  const places = await placesOf(owner, story);
  const before = await readBefore(owner, places);
  const ctx = market.as(story[chapter.actor]);
  await act(ctx);
  return { written: await readWritten(owner, ctx.requestId, before), places };
}

type Measured = {
  readonly chapter: Chapter;
  readonly template: Template;
  readonly stories: readonly Story[];
  readonly effort: Effort;
};

async function measureChapter(bench: Bench, { chapter, template, stories, effort }: Measured): Promise<Figure> {
  const { market, owner, plain, key } = bench;
  const served: (() => Promise<unknown>)[] = [];
  const written: (() => Promise<unknown>)[] = [];
  for (const [index, story] of stories.entries()) {
    const act = await chapter.ready(market, story, owner);
    if (index % 2 === 0) {
      const ctx = market.as(story[chapter.actor]);
      served.push(() => act(ctx));
    } else {
      const adapted = adapt(template, await placesOf(owner, story));
      const acting = signClaim(key, `account:${story[chapter.actor]}`);
      written.push(() => writeAgain(plain, acting, adapted));
    }
  }
  const next = (acts: (() => Promise<unknown>)[]) => () =>
    acts.shift()?.() ?? Promise.reject(new Error('no story left'));
  // The first of each pays for plans and compilation.
  for (const acts of [served, written]) for (let call = 0; call < 2; call += 1) await next(acts)();
  const comparison = await compare(next(served), next(written), effort);
  return timeFigure({ what: chapter.name, against: 'plain SQL of the same rows', goal }, comparison);
}

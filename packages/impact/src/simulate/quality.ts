import type { Deliveries, Ratings } from '../market/market';
import { normal } from '../random/distributions';
import { streamOf, type Stream } from '../random/stream';
import { GrowingColumn } from './growing-column';
import { DAY, toSecond } from './instants';
import type { Begun } from './project-table';
import { purpose } from './purposes';
import type { Scenario } from './scenario';

const RATED = 0.6;
const STARS = { mean: 4.4, perQuality: 0.35, deviation: 0.6 };
const DUE = { least: 3 * DAY, spread: 18 * DAY };
const LATE = { mean: -0.15, perQuality: -0.05, deviation: 0.2 };
const DISPUTED = { share: 0.03, perQuality: -0.4 };
const RATING_DELAY = 5 * DAY;
/** How much one badge adds to quality where learning is real. */
const LEARNED = 0.5;

type Rating = { readonly givenAt: number; readonly stars: number };

/** Deliveries and ratings of projects, by row of the project; both are absent where they lie past the end of the span. */
export class QualityTables {
  readonly #ratings = { project: new GrowingColumn(), givenAt: new GrowingColumn(), stars: new GrowingColumn() };
  readonly #deliveries = {
    project: new GrowingColumn(),
    dueAt: new GrowingColumn(),
    submittedAt: new GrowingColumn(),
    disputed: new GrowingColumn(),
  };
  readonly #scenario: Scenario;
  readonly #endsAt: number;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#endsAt = scenario.startsAt + scenario.days * DAY;
  }

  /**
   * Draws how a project went, from the worker's skill and, where learning is real, from the badges held. Returns the
   * rating, if there is one.
   */
  deliver({ row, worker, ofWorker }: Begun, startedAt: number, skill: number, badges: number): Rating | undefined {
    const { seed, switches } = this.#scenario;
    const stream = streamOf(seed, { entity: worker, part: ofWorker, purpose: purpose.quality });
    const quality = skill + (switches.has('learning') ? LEARNED * badges : 0);
    const duration = DUE.least + DUE.spread * stream.unit();
    const lateness = Math.exp(LATE.mean + LATE.perQuality * quality + LATE.deviation * normal(stream));
    const submittedAt = toSecond(startedAt + duration * lateness);
    const isDelivered = submittedAt < this.#endsAt;
    this.#deliveries.project.push(row);
    this.#deliveries.dueAt.push(toSecond(startedAt + duration));
    this.#deliveries.submittedAt.push(isDelivered ? submittedAt : Number.NaN);
    const disputeShare = DISPUTED.share * Math.exp(DISPUTED.perQuality * quality);
    this.#deliveries.disputed.push(isDelivered && stream.unit() < disputeShare ? 1 : 0);
    return isDelivered ? this.#rate(stream, row, submittedAt, quality) : undefined;
  }

  #rate(stream: Stream, project: number, submittedAt: number, quality: number): Rating | undefined {
    if (stream.unit() > RATED) return undefined;
    const givenAt = toSecond(submittedAt + RATING_DELAY * stream.unit());
    if (givenAt >= this.#endsAt) return undefined;
    const raw = STARS.mean + STARS.perQuality * quality + STARS.deviation * normal(stream);
    const stars = Math.min(Math.max(Math.round(raw), 1), 5);
    this.#ratings.project.push(project);
    this.#ratings.givenAt.push(givenAt);
    this.#ratings.stars.push(stars);
    return { givenAt, stars };
  }

  get ratings(): Ratings {
    const { project, givenAt, stars } = this.#ratings;
    return { project: project.toInt32(), givenAt: givenAt.toFloat64(), stars: stars.toFloat64() };
  }

  get deliveries(): Deliveries {
    const { project, dueAt, submittedAt, disputed } = this.#deliveries;
    return {
      project: project.toInt32(),
      dueAt: dueAt.toFloat64(),
      submittedAt: submittedAt.toFloat64(),
      disputed: disputed.toUint8(),
    };
  }
}

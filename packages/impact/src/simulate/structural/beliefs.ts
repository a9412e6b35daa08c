import type { Badges } from '../attempts';
import { DAY } from '../instants';
import type { Scenario } from '../scenario';
import type { Behaviour } from './behaviour';

/** What clients know of a worker: how many signals of skill in units of precision, and their weighted sum. */
type Evidence = { precision: number; weighted: number };

/** Precision of one signal (y - mean) / slope of skill, where y has noise of the deviation. */
const precisionOf = ({ slope, deviation }: { slope: number; deviation: number }) => (slope / deviation) ** 2;

/** What clients believe of each worker's skill from badges and reviews: normal learning from a common normal prior. */
export class Beliefs {
  readonly #behaviour: Behaviour;
  readonly #badges: Badges;
  readonly #startsAt: number;
  readonly #badgePrecision: number;
  readonly #starPrecision: number;
  readonly #reviews: Int32Array;
  readonly #starSum: Float64Array;
  /** Reviews by the day on which they are given; all know of them from the next day on. */
  readonly #given: { worker: number; stars: number }[][] = [];

  constructor({ workers, startsAt }: Scenario, behaviour: Behaviour, badges: Badges) {
    this.#behaviour = behaviour;
    this.#badges = badges;
    this.#startsAt = startsAt;
    this.#badgePrecision = behaviour.doClientsReadBadges ? precisionOf(behaviour.score) : 0;
    this.#starPrecision = precisionOf(behaviour.stars);
    this.#reviews = new Int32Array(workers);
    this.#starSum = new Float64Array(workers);
  }

  review(worker: number, givenAt: number, stars: number): void {
    const day = Math.floor((givenAt - this.#startsAt) / DAY);
    const given = this.#given[day] ?? [];
    given.push({ worker, stars });
    this.#given[day] = given;
  }

  /** Lets everybody know of the reviews that were given on a day. */
  publish(day: number): void {
    for (const { worker, stars } of this.#given[day] ?? []) {
      this.#reviews[worker] = this.reviewsOf(worker) + 1;
      this.#starSum[worker] = (this.#starSum[worker] ?? 0) + stars;
    }
  }

  reviewsOf(worker: number): number {
    return this.#reviews[worker] ?? 0;
  }

  /** Mean stars above the usual; 0 without reviews. */
  ratingOf(worker: number): number {
    const reviews = this.reviewsOf(worker);
    return reviews === 0 ? 0 : (this.#starSum[worker] ?? 0) / reviews - this.#behaviour.stars.mean;
  }

  /** One past the last badge of a worker that is visible at an instant. */
  visibleUntil(worker: number, instant: number): number {
    const { first, visibleAt } = this.#badges;
    let badge = first[worker] ?? 0;
    while (badge < (first[worker + 1] ?? 0) && (visibleAt[badge] ?? 0) <= instant) badge += 1;
    return badge;
  }

  /**
   * Trust above that in somebody unknown: the weighted mean of skill less its weighted variance, after all badges of the
   * worker below `until`, save the one to be hidden, and all reviews.
   *
   * Source: DeGroot, Optimal Statistical Decisions, 1970, section 9.5 (normal mean, known precision).
   */
  trust(worker: number, until: number, hidden?: number): number {
    const { weights, priorDeviation } = this.#behaviour;
    const evidence = this.#evidenceFromReviews(worker);
    for (let badge = this.#badges.first[worker] ?? 0; badge < until; badge += 1) {
      if (badge !== hidden) this.#addBadge(evidence, badge);
    }
    const priorVariance = priorDeviation ** 2;
    const variance = 1 / (1 / priorVariance + evidence.precision);
    return weights.skill * variance * evidence.weighted + weights.variance * (priorVariance - variance);
  }

  #evidenceFromReviews(worker: number): Evidence {
    const { mean, slope } = this.#behaviour.stars;
    const reviews = this.reviewsOf(worker);
    const sum = ((this.#starSum[worker] ?? 0) - reviews * mean) / slope;
    return { precision: reviews * this.#starPrecision, weighted: this.#starPrecision * sum };
  }

  #addBadge(evidence: Evidence, badge: number): void {
    const { mean, slope } = this.#behaviour.score;
    evidence.precision += this.#badgePrecision;
    evidence.weighted += this.#badgePrecision * (((this.#badges.score[badge] ?? 0) - mean) / slope);
  }
}

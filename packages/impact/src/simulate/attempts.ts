import type { Attempts } from '../market/market';
import { cumulative, categorical, exponential, gamma, normal, poisson } from '../random/distributions';
import { streamOf, type Stream } from '../random/stream';
import { GrowingColumn } from './growing-column';
import { DAY, toSecond } from './instants';
import type { People } from './people';
import { fields, testsOfField } from './places';
import { purpose } from './purposes';
import type { Scenario } from './scenario';

/** Visible badges by worker: those of worker w are the instants from `first[w]` up to `first[w + 1]`, in time order. */
export type Badges = { readonly first: Int32Array; readonly visibleAt: Float64Array; readonly score: Float64Array };

const PASS_MARK = 60;
const SCORE = { mean: 62, perSkill: 8.4, deviation: 8.5, practice: 3 };
const SESSIONS = { mean: 4.24, shape: 2, perSkill: -0.2 };
const MOST_SESSIONS = 40;
const RETAKE = { share: 0.5, cooldown: 14 * DAY, spread: 16 * DAY };
const ABANDONED = 0.05;
const HIDDEN = 0.08;
const SHOWN_AT_ONCE = 0.7;
export const WINDOW = 14 * DAY;
const LIFTED = { below: 5, share: 0.5, above: 2 };
const OWN_FIELD = 0.6;

type Sitting = { test: number; at: number; attemptNo: number };
type Columns = Record<keyof Attempts, GrowingColumn>;

/**
 * Attempts at tests: when, which, with what score, and from when on others see the badge. Those of low skill sit more
 * tests (the paper's negative selection), practice raises scores only, and whole windows stand within the observed span.
 */
export function drawAttempts(scenario: Scenario, people: People): { attempts: Attempts; badges: Badges } {
  const columns: Columns = {
    worker: new GrowingColumn(),
    test: new GrowingColumn(),
    field: new GrowingColumn(),
    completedAt: new GrowingColumn(),
    visibleAt: new GrowingColumn(),
    score: new GrowingColumn(),
    passMark: new GrowingColumn(),
    passed: new GrowingColumn(),
    attemptNo: new GrowingColumn(),
  };
  const first = new Int32Array(scenario.workers + 1);
  const visibleAt = new GrowingColumn();
  const score = new GrowingColumn();
  for (let worker = 0; worker < scenario.workers; worker += 1) {
    const shown = drawOfWorker(scenario, people, worker, columns);
    shown.sort((a, b) => a.at - b.at);
    for (const badge of shown) {
      visibleAt.push(badge.at);
      score.push(badge.score);
    }
    first[worker + 1] = visibleAt.length;
  }
  const badges = { first, visibleAt: visibleAt.toFloat64(), score: score.toFloat64() };
  return { attempts: attemptsOf(columns), badges };
}

function attemptsOf(columns: Columns): Attempts {
  return {
    worker: columns.worker.toInt32(),
    test: columns.test.toInt32(),
    field: columns.field.toInt32(),
    completedAt: columns.completedAt.toFloat64(),
    visibleAt: columns.visibleAt.toFloat64(),
    score: columns.score.toFloat64(),
    passMark: columns.passMark.toFloat64(),
    passed: columns.passed.toUint8(),
    attemptNo: columns.attemptNo.toInt32(),
  };
}

type Shown = { at: number; score: number };

function drawOfWorker(scenario: Scenario, people: People, worker: number, columns: Columns): Shown[] {
  const stream = streamOf(scenario.seed, { entity: worker, purpose: purpose.attempts });
  const from = Math.max(people.workers.registeredAt[worker] ?? 0, scenario.startsAt) + WINDOW;
  const until = scenario.startsAt + scenario.days * DAY - WINDOW;
  const skill = people.skill[worker] ?? 0;
  const pending = planSittings(stream, from, until, { skill, field: people.workers.field[worker] ?? 0, scenario });
  const shown: Shown[] = [];
  let free = from;
  for (let sitting = pending.shift(); sitting; sitting = pending.shift()) {
    if (scenario.switches.has('apart') && sitting.at < free) continue;
    free = sitting.at + 2 * WINDOW + DAY;
    columns.worker.push(worker);
    columns.test.push(sitting.test);
    columns.field.push(sitting.test % fields.length);
    columns.passMark.push(PASS_MARK);
    columns.attemptNo.push(sitting.attemptNo);
    const score = sit(stream, skill, sitting, scenario, columns);
    if (score >= PASS_MARK) {
      const at = showing(stream, sitting.at, until, scenario);
      columns.visibleAt.push(at);
      if (!Number.isNaN(at)) shown.push({ at, score });
    } else {
      columns.visibleAt.push(Number.NaN);
      const again = retake(stream, sitting);
      if (again && again.at < until) insertByTime(pending, again);
    }
  }
  return shown;
}

type Taker = { readonly skill: number; readonly field: number; readonly scenario: Scenario };

function planSittings(stream: Stream, from: number, until: number, { skill, field, scenario }: Taker): Sitting[] {
  if (until <= from) return [];
  const span = (until - from) / (scenario.days * DAY);
  const mean = SESSIONS.mean * Math.exp(SESSIONS.perSkill * skill) * (gamma(stream, SESSIONS.shape) / SESSIONS.shape);
  const count = Math.min(poisson(stream, mean * span), MOST_SESSIONS);
  const taken = new Set<number>();
  const planned: Sitting[] = [];
  while (planned.length < count) {
    const test = drawTest(stream, field);
    const at = toSecond(from + stream.unit() * (until - from));
    if (taken.has(test)) continue;
    taken.add(test);
    planned.push({ test, at, attemptNo: 1 });
  }
  return planned.sort((a, b) => a.at - b.at);
}

const otherFields = cumulative([0.4, 0.1, 0.3, 0.08, 0.08, 0.04]);

/** Most sit tests of their own field; others go where tests are popular, software and writing. */
function drawTest(stream: Stream, ownField: number): number {
  const field = stream.unit() < OWN_FIELD ? ownField : categorical(stream, otherFields);
  return Math.floor(stream.unit() * testsOfField) * fields.length + field;
}

/** The score of a sitting, NaN when it was abandoned; pushes what the sitting shows. */
function sit(stream: Stream, skill: number, { at, attemptNo }: Sitting, scenario: Scenario, columns: Columns): number {
  const isAbandoned = stream.unit() < ABANDONED;
  const score = isAbandoned ? Number.NaN : drawScore(stream, skill, attemptNo, scenario);
  columns.completedAt.push(isAbandoned ? Number.NaN : at);
  columns.score.push(score);
  columns.passed.push(score >= PASS_MARK ? 1 : 0);
  return score;
}

function drawScore(stream: Stream, skill: number, attemptNo: number, scenario: Scenario): number {
  const practice = SCORE.practice * (attemptNo - 1);
  const raw = SCORE.mean + SCORE.perSkill * skill + practice + SCORE.deviation * normal(stream);
  const score = Math.round(Math.min(Math.max(raw, 0), 100) * 10) / 10;
  const isNear = score < PASS_MARK && score >= PASS_MARK - LIFTED.below;
  if (!scenario.switches.has('manipulation') || !isNear || stream.unit() > LIFTED.share) return score;
  return Math.round((PASS_MARK + LIFTED.above * stream.unit()) * 10) / 10;
}

/** The instant from which others see a badge; NaN for one that its holder hides, or shows too late for a whole window. */
function showing(stream: Stream, completedAt: number, until: number, { switches }: Scenario): number {
  if (stream.unit() < HIDDEN) return Number.NaN;
  const delay = stream.unit() < SHOWN_AT_ONCE ? 0 : Math.min(exponential(stream), switches.has('apart') ? 1 : 30) * DAY;
  const at = toSecond(completedAt + delay);
  return at < until ? at : Number.NaN;
}

function retake(stream: Stream, { test, at, attemptNo }: Sitting): Sitting | undefined {
  if (stream.unit() > RETAKE.share) return undefined;
  return { test, at: toSecond(at + RETAKE.cooldown + RETAKE.spread * stream.unit()), attemptNo: attemptNo + 1 };
}

function insertByTime(pending: Sitting[], sitting: Sitting): void {
  const later = pending.findIndex(({ at }) => at > sitting.at);
  pending.splice(later === -1 ? pending.length : later, 0, sitting);
}

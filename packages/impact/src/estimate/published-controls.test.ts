import { expect, it } from 'vitest';
import { aroundDips } from '../known-truth/families';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { simulateReduced } from '../simulate/reduced/simulate-reduced';
import { scenarioOf, type Switch } from '../simulate/scenario';
import { estimate } from './estimate';
import { windowEffect } from './main-effects';
import { publishedFormEffects } from './published-controls';

function draw(...switches: Switch[]) {
  const dip = { depth: 0.6, days: 7 };
  const scenario = scenarioOf({ seed: 4, preset: 'tiny', switches: ['apart', 'zero-effect', ...switches], dip });
  return simulateReduced({ ...scenario, workers: 3000 }).market;
}

it('finds much where nothing was planted, and warns of it, while the form without controls finds nothing', () => {
  const market = draw();
  const [histories, events] = [historiesOf(market), badgeEvents(market)];
  const [trapped] = publishedFormEffects(histories, events);
  expect(trapped).toMatchObject({ id: 'ols.projects.event+published-controls', reason: 'outcome_in_controls' });
  expect(trapped?.coef ?? 0).toBeGreaterThan(10 * (trapped?.se ?? Infinity));
  const [plain] = estimate(windowEffect(eventPanel(histories, events), 'ols', 'projects', { effects: ['event'] }));
  expect(plain?.reason).toBeUndefined();
  expect(Math.abs(plain?.coef ?? Infinity)).toBeLessThan(3 * (plain?.se ?? 0));
});

it('sees a dip before the badge as a fall from one week to the next, and nothing where there is none', () => {
  const pretrend = (market: ReturnType<typeof draw>) =>
    aroundDips(market).find(({ id }) => id === 'ppml.projects.event.pretrend');
  const dipped = pretrend(draw('dip'));
  expect(dipped?.coef).toBeLessThan(-0.5);
  expect(dipped?.pValue).toBeLessThan(0.001);
  expect(pretrend(draw())?.pValue).toBeGreaterThan(0.05);
});

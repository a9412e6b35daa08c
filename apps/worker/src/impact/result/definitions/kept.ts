import {
  leastEvents,
  mostPublishedEffects,
  powerFactor,
  published as publishedEffects,
} from '@assay/impact/estimate/verdict';
import { fortnights } from '@assay/impact/panel/windows';
import { fortnight } from '@assay/impact/panel/windows';
import { LONGEST_DAYS, mainEffects, RATE_DAYS } from '../power';
import { LEAST_EVENTS, LEAST_WORKERS } from '../without-persons';
import { spanText, windowsText } from './window-text';

const DAY = 86_400_000;

/** What figures are made of, and what a run keeps beside its estimates. */
export const keptDefinitions: Readonly<Record<string, string>> = {
  'data.events':
    'An event is a passed attempt whose badge became visible; T is the first instant at which others could see it. Each badge of a ' +
    'worker is one; a run keeps how many there are, and of how many workers. Days are of 24 hours, years and months of UTC.',
  'data.outcomes':
    `In each window, ${windowsText(fortnights)} where no others are named, projects: contracts begun; any: 1 with at least one, ` +
    'else 0; earnings: payments less refunds that were settled, before the fee, in the reference currency. log_value: natural logarithm of the value ' +
    'agreed at the start of each project begun. N: visible badges of the worker strictly before T, and one more in the second window. ' +
    'What lies in the windows of two events counts in each.',
  'kept.verdict':
    `A figure speaks with at least ${leastEvents} events and a smallest effect, ${powerFactor} times its error, of at most ` +
    `${mostPublishedEffects} times the published one as a share of its level: ${publishedText()}. Where degrees of freedom are ` +
    `Satterthwaite’s, more than ${powerFactor}, as it takes with so few. The level is the mean of the rows before T, and 1 of logs and Poisson. ` +
    'Events are those with rows in a level of the fixed effect within which the slope varies, and of Poisson any outcome is not ' +
    'nought; of paths those observed throughout, of activity those of its workers, of employers all. No number is shown of a figure that does not speak.',
  'kept.withheld':
    `Of an estimate on fewer than ${LEAST_WORKERS} workers or ${LEAST_EVENTS} events counts are kept, and nothing that is ` +
    'measured.',
  'kept.power':
    `The rate is that of the events of the last ${RATE_DAYS} days up to the newest entry of the log, or in a younger market since ` +
    `the first registration. Of ${mainEffects.join(', ')}: the events, those needed for the figure to speak, its smallest effect as a ` +
    'share of the level, and the day on which there are enough at the rate times its share of all events; none beyond ' +
    `${LONGEST_DAYS} days. A study ends with its last instant.`,
  'kept.before':
    'Of workers with a visible badge, T being that of their first: means of projects begun and of earnings in ' +
    `${spanText(-fortnight / DAY, 0)}, of all projects begun before T, and of all stars given before T. Beside them the same at ` +
    'each of these instants of the workers registered by then who never hold a badge, as a mean over the instants. Null with fewer ' +
    `than ${leastEvents} workers on either side.`,
  'kept.tests': 'Of each test with an event: its events, and the workers with at least one.',
  'kept.truth':
    'Of a study: what is true of estimates by their ids, from the truth whose SHA-256 stands for its snapshot.',
};

function publishedText(): string {
  return Object.entries(publishedEffects)
    .map(([outcome, share]) => `${outcome} ${share}`)
    .join(', ');
}

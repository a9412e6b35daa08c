import { windowOutcomes } from '@assay/impact/estimate/main-effects';
import { redrawnDates } from '@assay/impact/estimate/redrawn-dates';
import { leastEvents } from '@assay/impact/estimate/verdict';
import { daily, weekly, type Path } from '@assay/impact/panel/path-panel';
import { donut, fortnight, fortnights, lastWeeks } from '@assay/impact/panel/windows';
import { spanText, windowsText } from './window-text';

/** What a family of estimates is, and which ids are of it. */
export type EstimateDefinition = { readonly says: string; readonly ids: RegExp };

const DAY = 86_400_000;

/** Where the code has these as literals it has them in its ids too: a definition that is behind claims no id. */
const shifts = [-42, 90];
const experience = ['0', '1-9', '10+'];
const bins = [...Array.from({ length: 10 }, (_, at) => String(at + 1)), '11-15', '16+'];
const outcomesOfMechanism = ['rating', 'disputed', 'on_time', 'bids', 'hired_per_bid'];

const asMain = 'As effects.main with event fixed effects';
const observed =
  'lie between the registration of the worker and the last instant of the data: of a project begun, a payment, an attempt ' +
  'completed, a badge that became visible, or a rating';

const windowed = oneOf(windowOutcomes);
const valued = oneOf([...windowOutcomes, 'log_value']);
const counted = oneOf(['projects', 'earnings']);

/** Ids without the ending that others by least squares have. */
export const mechanismIds = idsOf(`ols\\.${oneOf(outcomesOfMechanism)}\\.event`);

/** These tell of draws, and not of the badges' own dates. */
export const redrawnIds = idsOf(`ppml\\.${counted}\\.event\\.redrawn`);

/** Every family of estimates that a run keeps, each id being of one. */
export const estimateDefinitions: Readonly<Record<string, EstimateDefinition>> = {
  'effects.main': {
    ids: idsOf(`(?:ols\\.${valued}\\.(?:event|worker)|ols\\.${windowed}\\.event\\+year|ppml\\.${counted}\\.event)`),
    says:
      `Two rows an event, one for each of the windows ${windowsText(fortnights)}; of log_value a row for each project begun ` +
      'in them. ols is least squares, ppml Poisson by pseudo maximum likelihood, in logs. The slope is post, 1 in the second ' +
      'window, with event fixed effects, and in event+year with those of the UTC year in which a window begins, too. In worker the ' +
      'slope is N, the number of badges, with worker fixed effects. No event is left out: days before a registration, or after the ' +
      'end of the data, count as days without projects and earnings. Of Poisson events are dropped that have no outcome in ' +
      'either window.',
  },
  'effects.observed': {
    ids: variant('observed'),
    says: `${asMain}, on the events of which both windows, ${windowsText(fortnights)}, ${observed}.`,
  },
  'effects.donut': {
    ids: variant('donut'),
    says: `${asMain}, in the windows ${windowsText(donut)}.`,
  },
  'effects.published-controls': {
    ids: idsOf(`ols\\.${windowed}\\.event\\+published-controls`),
    says:
      'As effects.main with event and year fixed effects, and with the controls of the published tables, each measured anew at ' +
      'the start of a window: projects begun so far, arsinh of earnings so far, average rating, and whether there is one. They ' +
      'contain the outcome of the first window: not to be believed.',
  },
  'badges.quadratic': {
    ids: idsOf(`ols\\.${valued}\\.(?:event|worker)\\.quadratic\\.(?:badges|badgesSquaredTenth)`),
    says: 'As effects.main by least squares with event or worker fixed effects; the slopes are N and N²/10.',
  },
  'badges.bins': {
    ids: idsOf(`ols\\.${valued}\\.(?:event|worker)\\.binned(?:\\.badges${oneOf(bins)})?`),
    says:
      'As effects.main by least squares with event or worker fixed effects; a slope for each bin of N, held against the lowest ' +
      `that there is: ${bins.join(', ')}.`,
  },
  'effects.mechanism': {
    ids: mechanismIds,
    says:
      `Least squares of post with event fixed effects, in the windows ${windowsText(fortnights)}. Of projects begun in them, ` +
      'rating: stars, of those rated; disputed: 1 or 0, of those with a delivery; on_time: 1 where the work was handed in when it ' +
      'was due or before, of those handed in. bids: bids sent in each window. hired_per_bid: 1 or 0, of each bid sent. Held against ' +
      'the published effect on projects.',
  },
  'placebos.pretrend': {
    ids: variant('pretrend'),
    says: `${asMain}, in the windows ${windowsText(lastWeeks)}: both before the badge.`,
  },
  ...Object.fromEntries(shifts.map((days) => [`placebos.${shiftName(days)}`, shifted(days)])),
  'placebos.failed': {
    ids: variant('failed'),
    says: `${asMain}; T is the completion of an attempt that was not passed. Of those of which both windows ${observed}.`,
  },
  'placebos.hidden': {
    ids: variant('hidden'),
    says: `${asMain}; T is the completion of a passed attempt whose badge nobody else ever saw. Of those of which both windows ${observed}.`,
  },
  'placebos.redrawn': {
    ids: redrawnIds,
    says:
      `As effects.main by Poisson with event fixed effects, as a mean over ${redrawnDates.draws} draws of other dates: in each all ` +
      'T of a worker are moved forwards by one time, drawn uniformly, and those that leave the span at its end come back at its ' +
      'beginning. In the span both windows lie between the registration of the worker, or the first instant of the data where that ' +
      'is later, and their last; events whose own windows do not are left out.',
  },
  'groups.experience': {
    ids: variant(`experience-${oneOf(experience)}`),
    says: grouped(
      `the projects that the worker had begun before T − ${fortnight / DAY} d, where the first window begins: ${experience.join(', ')}`,
    ),
  },
  'groups.field': { ids: variant('field-.*'), says: grouped('the field of the test') },
  'groups.region': {
    ids: variant('region-.*'),
    says: grouped(
      'the region of the worker’s country, a sub-region of UN M49 as of 2018; those of no known country are in unknown',
    ),
  },
  'groups.country': {
    ids: variant('country-.*'),
    says: grouped(`the worker’s country; those with fewer than ${leastEvents} events are together in other`),
  },
  'groups.test': { ids: variant('test-.*'), says: grouped('the test') },
  'paths.day': along(daily),
  'paths.week': along(weekly),
  'held.activity': {
    ids: idsOf('ppml\\.projects\\.worker\\+month'),
    says:
      'A row for each worker and whole UTC month after the one of registration and before the one in which the last project of the ' +
      'market began, of workers who began a project in these: the projects begun, by Poisson on the visible badges, on average over ' +
      'the month, with worker and month fixed effects.',
  },
  'held.employers': {
    ids: idsOf('ols\\.log_value\\.worker\\+client\\+month'),
    says:
      'A row for each project of the market: log_value by least squares on the badges of its worker that were visible strictly ' +
      'before it began, with worker, client and UTC month fixed effects.',
  },
};

/** Errors for few workers and for heavy tails stand beside the plain ones under the same name. */
function idsOf(pattern: string): RegExp {
  return new RegExp(`^${pattern}(?:\\.cr2)?(?:\\.bootstrap)?$`, 'u');
}

function variant(name: string): RegExp {
  return idsOf(`(?:ols\\.${valued}|ppml\\.${counted})\\.event\\.${name}`);
}

function oneOf(names: readonly string[]): string {
  return `(?:${names.map((name) => name.replaceAll('+', '\\+')).join('|')})`;
}

function shiftName(days: number): string {
  return `placebo${days < 0 ? '' : '+'}${days}d`;
}

function shifted(days: number): EstimateDefinition {
  return {
    ids: variant(oneOf([shiftName(days)])),
    says: `${asMain}; T is ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} a badge became visible. Of those of which both windows ${observed}.`,
  };
}

function grouped(by: string): string {
  return `${asMain}, on the events of each group by itself, by ${by}.`;
}

function along({ unit, length, first, periods }: Path): EstimateDefinition {
  const days = length / DAY;
  const names = Array.from({ length: periods }, (_, at) => `${unit}${first + at < 0 ? '' : '+'}${first + at}`);
  const references = [first, -1].map((period) => `${unit}${period}`);
  const told = names.filter((name) => !references.includes(name));
  return {
    ids: idsOf(`ols\\.${counted}\\.event\\+${unit}\\.${oneOf(told)}`),
    says:
      `Projects begun and earnings in each ${unit} of ${spanText(first * days, (first + periods) * days)}, by least squares on a ` +
      `column for each, with fixed effects of the event and of the calendar ${unit} in which it begins, counted from 1970 in UTC. References are ` +
      `${references.join(' and ')}: figures are distances from the straight line through both. Events whose path begins before ` +
      'the registration, or ends after the last project of the market began, are left out.',
  };
}

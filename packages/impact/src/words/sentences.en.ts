import type { Sentences } from './sentences';

const found = '{outcome}: {size} {direction} after a badge than before ({interval})';
const nothing = '{outcome}: no difference found between before and after ({interval})';
const power = 'one of {mde} or more would be found four times in five';
const counted =
  'placebos that differ at the 5\u00A0% level: {differing} of {placebos}, where chance alone would give {expected}';
const counts =
  '{differing} of {placebos} placebos differ at the 5\u00A0% level, where chance alone would give {expected}';
const noQuality =
  'around badges these data have no ratings, disputes or deliveries, so that nothing is known of the quality of work';
const limits = 'what would be found four times in five: {limits}';
const apart = 'The estimates with and without the days around the badge lie outside each other’s intervals';
const close = 'of the estimates with and without the days around the badge one lies within the interval of the other';

export const en: Sentences = {
  more: 'more',
  less: 'less',
  effect: {
    undefined: '{outcome}: not defined here, since {reason}.',
    too_few: '{outcome}: too few events: {events} so far, about {needed} needed.',
    too_few_unknown: '{outcome}: too few events: {events} so far, and how many are needed cannot be told yet.',
    'up.calm': `${found}; ${counted}.`,
    'up.moved': `${found}, but there is a difference here too: {moved}; the badge alone does not explain it (${counted}).`,
    'up.silent': `${found}; no placebo has enough events to hold it against.`,
    'down.calm': `${found}; ${counted}.`,
    'down.moved': `${found}, but there is a difference here too: {moved}; the badge alone does not explain it (${counted}).`,
    'down.silent': `${found}; no placebo has enough events to hold it against.`,
    'none.calm': `${nothing}; ${power}; ${counted}.`,
    'none.moved': `${nothing}, though there is one here: {moved}; something else may hide one (${counted}).`,
    'none.silent': `${nothing}; ${power}, and no placebo has enough events to hold it against.`,
  },
  held: {
    undefined: '{outcome}: not defined here, since {reason}.',
    too_few: '{outcome}: too few events: {events} so far, about {needed} needed.',
    too_few_unknown: '{outcome}: too few events: {events} so far, and how many are needed cannot be told yet.',
    up: '{outcome}: {size} more with each badge held ({interval}); whoever holds more has also been here longer.',
    down: '{outcome}: {size} less with each badge held ({interval}); whoever holds more has also been here longer.',
    none: '{outcome}: no difference found between more badges and fewer ({interval}).',
  },
  observed: {
    same: 'All {events} badges were observed for fourteen days on both sides.',
    fewer:
      'Only badges observed for fourteen days on both sides: {observed} of {events}. Around the others days before a registration, or after the end of the data, count as days without projects and earnings, though nothing could have been seen on them: so the two estimates may differ.',
  },
  placebos: {
    'calm.close': `${counts}; ${close}.`,
    'calm.apart': `${apart}; ${counts}.`,
    'calm.silent': `${counts}; without the days around the badge there are too few events.`,
    'moved.close': `${counts}. Even with the level shared among all of them, there is a difference where there should be none: {moved}. Before and after differ for other reasons too; ${close}.`,
    'moved.apart': `${apart}; ${counts}. Even with the level shared among all of them, there is a difference where there should be none: {moved}.`,
    'moved.silent': `${counts}. Even with the level shared among all of them, there is a difference where there should be none: {moved}. Before and after differ for other reasons too.`,
    'silent.close': `No placebo has enough events yet; ${close}.`,
    'silent.apart': `${apart}; no placebo has enough events yet.`,
    'silent.silent': 'Neither a placebo nor the days further from the badge have enough events yet.',
  },
  redrawn: {
    undefined: '{outcome}: what other dates from the same people’s time give is not defined here, since {reason}.',
    silent: '{outcome}: of other dates from the same people’s time too few events speak yet.',
    among:
      '{outcome}: with dates drawn anew from the same people’s time, before and after differ by {band} in 95\u00A0% of the draws; the badges’ own dates counted among them, {chance} are as far out as these, which are not unusual then.',
    apart:
      '{outcome}: with dates drawn anew from the same people’s time, before and after differ by {band} in 95\u00A0% of the draws; the badges’ own dates counted among them, {chance} are as far out as these. They are unusual, or something else changes along people’s time.',
  },
  path: {
    too_few: '{outcome}: too few events for a course: {events} so far, about {needed} needed.',
    'level.up':
      '{outcome}: before the badge no departure from the straight line found, higher than the line at some time after it.',
    'level.down':
      '{outcome}: before the badge no departure from the straight line found, lower than the line at some time after it.',
    'level.mixed':
      '{outcome}: before the badge no departure from the straight line found, higher than the line at some times after it and lower at others.',
    'level.none': '{outcome}: no departure from the straight line found, neither before the badge nor after it.',
    'moved.up': '{outcome}: higher after the badge than the straight line, but off it before the badge already.',
    'moved.down': '{outcome}: lower after the badge than the straight line, but off it before the badge already.',
    'moved.mixed':
      '{outcome}: higher than the straight line at some times after the badge and lower at others, and off it before the badge already.',
    'moved.none': '{outcome}: off the straight line before the badge; after it no departure was found.',
    'silent.up':
      '{outcome}: higher after the badge than the straight line; of the time before it too few events speak.',
    'silent.down':
      '{outcome}: lower after the badge than the straight line; of the time before it too few events speak.',
    'silent.mixed':
      '{outcome}: higher and lower after the badge than the straight line; of the time before it too few events speak.',
    'silent.none':
      '{outcome}: no departure from the straight line found after the badge; of the time before it too few events speak.',
  },
  mechanism: {
    'still.up': `Of the bids more end in a hire, while no difference was found in the quality of work: as where badges tell clients something; ${limits}.`,
    'still.down': `Of the bids fewer end in a hire, and no difference was found in the quality of work; ${limits}.`,
    'still.none': `No difference was found in the quality of work, nor in the share of bids that end in a hire; ${limits}.`,
    'still.silent': `No difference was found in the quality of work; ${limits}. Of hires per bid too few events speak.`,
    'still.absent': `No difference was found in the quality of work; ${limits}. These data have no bids, so that nothing is known of hires.`,
    'moved.up': '{moved} moved, and of the bids more end in a hire: the work itself may have changed.',
    'moved.down': '{moved} moved, and of the bids fewer end in a hire.',
    'moved.none': '{moved} moved, while no difference was found in the share of bids that end in a hire.',
    'moved.silent': '{moved} moved; of hires per bid too few events speak.',
    'moved.absent': '{moved} moved; these data have no bids, so that nothing is known of hires.',
    'silent.up': 'Of the bids more end in a hire; of the quality of work too few events speak.',
    'silent.down': 'Of the bids fewer end in a hire; of the quality of work too few events speak.',
    'silent.none':
      'No difference was found in the share of bids that end in a hire; of the quality of work too few events speak.',
    'silent.silent': 'Neither of the quality of work nor of hires per bid do enough events speak yet.',
    'silent.absent':
      'Of the quality of work too few events speak; these data have no bids, so that nothing is known of hires.',
    'absent.up': `Of the bids more end in a hire; ${noQuality}.`,
    'absent.down': `Of the bids fewer end in a hire; ${noQuality}.`,
    'absent.none': `No difference was found in the share of bids that end in a hire; ${noQuality}.`,
    'absent.silent': `Of hires per bid too few events speak; ${noQuality}.`,
    'absent.absent':
      'Around badges these data have no ratings, disputes, deliveries or bids, so that nothing is known of the quality of work or of hires.',
  },
  groups: {
    silent: '{outcome}: no group has enough events yet.',
    single: '{outcome}: one group alone has enough events, so that there is nothing to compare.',
    shared:
      '{outcome}: the estimates lie between {lowest} and {highest}; whether they differ is not tested here, since the same people may stand in several groups.',
    open: '{outcome}: the estimates furthest apart are {highest} and {lowest}, {points} ({interval}, wide enough for whichever pair is chosen). No interval between two groups excludes zero: no difference between them was found, which does not say that they are alike.',
    apart:
      '{outcome}: the groups that differ most clearly are {highest} and {lowest}, {points} ({interval}, wide enough for whichever pair is chosen). The interval lies above zero: not all groups have the same difference between before and after.',
  },
  bend: {
    too_few:
      '{outcome}: too few events to say whether further badges go with less: {events} so far, about {needed} needed.',
    less: '{outcome}: each further badge goes with less than the one before.',
    more: '{outcome}: each further badge goes with more than the one before.',
    same: '{outcome}: no difference found between the first badges and further ones.',
  },
  power: {
    enough:
      '{outcome} ({estimator}): enough events: {events}, with which a difference of {mde} would be found four times in five.',
    expected:
      '{outcome} ({estimator}): too few events: {events} so far, about {needed} needed; at today’s rate on {day}.',
    no_date:
      '{outcome} ({estimator}): too few events: {events} so far, about {needed} needed; at today’s rate no date can be named.',
    unknown: '{outcome} ({estimator}): too few events: {events} so far, and how many are needed cannot be told yet.',
  },
};

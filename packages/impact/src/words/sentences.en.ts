import type { Sentences } from './sentences';

const found = '{outcome}: {size} {direction} after a badge than before ({interval})';
const nothing = '{outcome}: no difference found between before and after ({interval})';
const power = 'one of {mde} or more would be found four times in five';
const apart = 'Without the days around the badge the difference is another one';
const close = 'without the days around the badge the difference stays about the same';

export const en: Sentences = {
  more: 'more',
  less: 'less',
  effect: {
    undefined: '{outcome}: not defined here, since {reason}.',
    too_few: '{outcome}: too few events: {events} so far, about {needed} needed.',
    too_few_unknown: '{outcome}: too few events: {events} so far, and how many are needed cannot be told yet.',
    'up.calm': `${found}, and in the placebos with enough events no difference was found.`,
    'up.moved': `${found}, but so do {moved} differ: the badge alone does not explain it.`,
    'up.silent': `${found}; no placebo has enough events to hold it against.`,
    'down.calm': `${found}, and in the placebos with enough events no difference was found.`,
    'down.moved': `${found}, but so do {moved} differ: the badge alone does not explain it.`,
    'down.silent': `${found}; no placebo has enough events to hold it against.`,
    'none.calm': `${nothing}; ${power}.`,
    'none.moved': `${nothing}, though {moved} differ: something else may hide one.`,
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
  placebos: {
    'calm.close': `In the placebos with enough events no difference was found; ${close}.`,
    'calm.apart': `${apart}; in the placebos with enough events no difference was found.`,
    'calm.silent':
      'In the placebos with enough events no difference was found; without the days around the badge there are too few events.',
    'moved.close': `{moved} differ though they should not: before and after differ for other reasons too; ${close}.`,
    'moved.apart': `${apart}; and {moved} differ though they should not.`,
    'moved.silent': '{moved} differ though they should not: before and after differ for other reasons too.',
    'silent.close': `No placebo has enough events yet; ${close}.`,
    'silent.apart': `${apart}; no placebo has enough events yet.`,
    'silent.silent': 'Neither a placebo nor the days further from the badge have enough events yet.',
  },
  path: {
    too_few: '{outcome}: too few events for a course: {events} so far, about {needed} needed.',
    'level.up': '{outcome}: no difference found before the badge, higher at some time after it.',
    'level.down': '{outcome}: no difference found before the badge, lower at some time after it.',
    'level.mixed':
      '{outcome}: no difference found before the badge, higher at some times after it and lower at others.',
    'level.none': '{outcome}: no difference found along the way, neither before the badge nor after it.',
    'moved.up': '{outcome}: higher after the badge, but they moved before it already.',
    'moved.down': '{outcome}: lower after the badge, but they moved before it already.',
    'moved.mixed': '{outcome}: higher and lower after the badge, and they moved before it already.',
    'moved.none': '{outcome}: they moved before the badge; after it no difference was found.',
    'silent.up': '{outcome}: higher after the badge; of the time before it too few events speak.',
    'silent.down': '{outcome}: lower after the badge; of the time before it too few events speak.',
    'silent.mixed': '{outcome}: higher and lower after the badge; of the time before it too few events speak.',
    'silent.none': '{outcome}: no difference found after the badge; of the time before it too few events speak.',
  },
  mechanism: {
    'still.up':
      'No difference was found in the quality of work, while of the bids more end in a hire: as where badges tell clients something.',
    'still.down': 'No difference was found in the quality of work, and of the bids fewer end in a hire.',
    'still.none': 'No difference was found in the quality of work, nor in the share of bids that end in a hire.',
    'still.silent': 'No difference was found in the quality of work; of hires per bid too few events speak.',
    'moved.up': '{moved} moved, and of the bids more end in a hire: the work itself may have changed.',
    'moved.down': '{moved} moved, and of the bids fewer end in a hire.',
    'moved.none': '{moved} moved, while no difference was found in the share of bids that end in a hire.',
    'moved.silent': '{moved} moved; of hires per bid too few events speak.',
    'silent.up': 'Of the bids more end in a hire; of the quality of work too few events speak.',
    'silent.down': 'Of the bids fewer end in a hire; of the quality of work too few events speak.',
    'silent.none':
      'No difference was found in the share of bids that end in a hire; of the quality of work too few events speak.',
    'silent.silent': 'Neither of the quality of work nor of hires per bid do enough events speak yet.',
  },
  groups: {
    silent: '{outcome}: no group has enough events yet.',
    single: '{outcome}: one group alone has enough events, so that there is nothing to compare.',
    alike: '{outcome}: the groups cannot be told apart, since their intervals overlap.',
    apart: '{outcome}: the groups differ, since the intervals of at least two do not overlap.',
  },
  bend: {
    too_few:
      '{outcome}: too few events to say whether further badges go with less: {events} so far, about {needed} needed.',
    less: '{outcome}: each further badge goes with less than the one before.',
    more: '{outcome}: each further badge goes with more than the one before.',
    same: '{outcome}: no difference found between the first badges and further ones.',
  },
  power: {
    enough: '{outcome}: enough events: {events}, with which a difference of {mde} would be found four times in five.',
    expected: '{outcome}: too few events: {events} so far, about {needed} needed; at today’s rate on {day}.',
    no_date: '{outcome}: too few events: {events} so far, about {needed} needed; at today’s rate no date can be named.',
    unknown: '{outcome}: too few events: {events} so far, and how many are needed cannot be told yet.',
  },
};

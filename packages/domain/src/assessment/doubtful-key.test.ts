import { expect, it } from 'vitest';
import { isKeyDoubtful } from './doubtful-key';

const verdict = (reason: string, changes: { isSameProgram?: boolean; isExecuted?: boolean } = {}) =>
  isKeyDoubtful({ reason, isSameProgram: true, isExecuted: true, ...changes });

it.each(['output_changed', 'options_changed', 'unstable_key', 'central_misconception_right', 'too_few_wrong_answers'])(
  '%s of the same program makes the key doubtful, of another one says nothing',
  (reason) => {
    expect([verdict(reason), verdict(reason, { isSameProgram: false })]).toEqual([true, false]);
  },
);

it.each(['time_or_memory_exceeded', 'setup_failed', 'item_rule', 'too_long', 'program_changed', 'a_later_reason'])(
  '%s is no doubt about the key',
  (reason) => {
    expect(verdict(reason)).toBe(false);
  },
);

it('other wrong answers about a rule, which nothing runs, are no doubt about its key', () => {
  for (const reason of ['options_changed', 'too_few_wrong_answers'])
    expect(verdict(reason, { isExecuted: false })).toBe(false);
  expect(verdict('output_changed', { isExecuted: false })).toBe(true);
});

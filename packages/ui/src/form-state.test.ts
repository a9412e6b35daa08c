import { expect, test } from 'vitest';
import { keptValues } from './form-state';

test('a refusal gives back what was typed, but neither passwords, files nor fields of the framework', () => {
  const form = new FormData();
  form.append('title', 'Clean a ledger');
  form.append('skills', 'sql');
  form.append('skills', 'excel');
  form.append('password', 'secret');
  form.append('$ACTION_REF_1', '');
  form.append('work', new File(['a'], 'a.txt'));
  expect(keptValues(form, ['password'])).toEqual({ title: 'Clean a ledger', skills: ['sql', 'excel'] });
});

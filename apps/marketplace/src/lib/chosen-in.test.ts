import { expect, it } from 'vitest';
import { chosenIn } from './chosen-in';

const post = (body: BodyInit, type?: string) =>
  new Request('http://assay.test/theme', { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });

it('reads a choice from either kind of form', async () => {
  const multipart = new FormData();
  multipart.set('theme', 'dark');
  expect(await chosenIn(post(multipart), 'theme')).toBe('dark');
  expect(await chosenIn(post(new URLSearchParams({ theme: 'dark' })), 'theme')).toBe('dark');
});

it('takes whatever is no form for no choice, and never fails over it', async () => {
  const file = new FormData();
  file.set('theme', new File(['dark'], 'theme'));
  expect(await chosenIn(post(file), 'theme')).toBeUndefined();
  expect(await chosenIn(post('{"theme":"dark"}', 'application/json'), 'theme')).toBeUndefined();
  expect(await chosenIn(post('junk', 'multipart/form-data; boundary=x'), 'theme')).toBeUndefined();
  expect(await chosenIn(post('junk', 'multipart/form-data'), 'theme')).toBeUndefined();
  expect(await chosenIn(post('junk', 'application/x-www-form-urlencoded'), 'theme')).toBeUndefined();
});

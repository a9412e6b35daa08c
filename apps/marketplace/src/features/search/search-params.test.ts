import { expect, test } from 'vitest';
import { isNarrowed, readSearch, searchHref } from './search-params';

test('an address and its search say the same', () => {
  const search = readSearch({ query: ' month end ', field: 'software', skill: 'sql', badge: 'sql', cursor: 'abc' });
  expect(search).toEqual({ query: 'month end', field: 'software', skill: 'sql', badge: 'sql', cursor: 'abc' });
  expect(searchHref('/jobs', search)).toBe('/jobs?query=month+end&field=software&skill=sql&badge=sql');
});

test('a change of a filter leaves the others and begins at the first page', () => {
  const search = readSearch({ field: 'software', skill: 'sql', cursor: 'abc' });
  expect(searchHref('/jobs', search, { skill: undefined })).toBe('/jobs?field=software');
  expect(searchHref('/jobs', search, { cursor: 'def' })).toBe('/jobs?field=software&skill=sql&cursor=def');
});

test('an unknown field or skill narrows nothing', () => {
  expect(isNarrowed(readSearch({ field: 'alchemy', skill: 'alchemy', query: ['', 'x'] }))).toBe(false);
});

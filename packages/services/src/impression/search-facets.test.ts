import { expect, it } from 'vitest';
import { searchFacets } from './search-facets';

it('words that somebody types are not kept, save the name of a skill or field of our own list', () => {
  expect(searchFacets({ query: 'Ada Lovelace Berlin' })).toMatchObject({ hasWords: true, term: null });
  expect(searchFacets({ query: '  Excel ' })).toMatchObject({ hasWords: true, term: 'spreadsheets' });
  expect(searchFacets({ query: 'Writing' })).toMatchObject({ term: 'writing' });
  expect(searchFacets({ query: ' ' })).toMatchObject({ hasWords: false, term: null });
});

it('a filter in an address that is of none of our lists is not kept', () => {
  expect(searchFacets({ query: '', skill: 'ada-lovelace', badge: 'her-badge' }).facets).toEqual({
    field: null,
    skill: null,
    badge: null,
  });
  expect(searchFacets({ query: '', field: 'software', skill: 'sql', badge: 'sql' }).facets).toEqual({
    field: 'software',
    skill: 'sql',
    badge: 'sql',
  });
});

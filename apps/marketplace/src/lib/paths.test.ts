import { expect, it } from 'vitest';
import { logInPath, ownPath } from './paths';

it('after the log-in one goes on within this site, whatever the link says', () => {
  const crafted = [
    'https://evil.test',
    '//evil.test',
    String.raw`/\evil.test`,
    '/\t/evil.test',
    '/.//evil.test',
    'javascript:alert(1)',
    '',
    undefined,
  ];
  expect(crafted.map((path) => ownPath(path, '/today'))).toEqual(crafted.map(() => '/today'));
});

it('keeps the query of the page that was wanted', () => {
  expect(ownPath('/jobs?query=sql#list', '/today')).toBe('/jobs?query=sql#list');
  expect(logInPath('/jobs?query=sql')).toBe('/log-in?next=%2Fjobs%3Fquery%3Dsql');
});

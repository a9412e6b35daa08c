import { expect, it } from 'vitest';
import { runtimeOf } from './runtime-of';

const listing = (language: 'sql' | 'javascript' | 'shell') => ({ title: null, language, text: '…' });

it('names the dialect of a query that is shown, and of queries among which to choose', () => {
  const query = { option: { kind: 'code' as const, language: 'sql' as const, text: 'select 1' } };
  expect(runtimeOf({ listings: [listing('sql')] }, [])).toBe('sql');
  expect(runtimeOf({ listings: [] }, [query])).toBe('sql');
  expect(runtimeOf({ listings: [listing('shell')] }, [])).toBe('shell');
});

it('says nothing where no dialect decides', () => {
  expect(
    runtimeOf({ listings: [listing('javascript')] }, [{ option: { kind: 'text', text: 'On Monday.' } }]),
  ).toBeNull();
});

import { expect, it } from 'vitest';
import { decodedRow } from './decoded-row';

const columnsOf = (line: string) => Object.fromEntries(decodedRow('7', line)?.columns ?? []);

it('reads a row whatever stands in its texts, so that nothing somebody writes is taken for a version', () => {
  const line =
    "table market.job: UPDATE: id[uuid]:'0a' title[text]:'It''s version[integer]:9 ' skills[text[]]:'{sql}' " +
    'posted_at[timestamp with time zone]:null version[integer]:2 search[tsvector]:unchanged-toast-datum';
  expect(decodedRow('7', line)).toMatchObject({ xid: '7', table: 'market.job', operation: 'UPDATE' });
  expect(columnsOf(line)).toEqual({
    id: '0a',
    title: "It's version[integer]:9 ",
    skills: '{sql}',
    posted_at: null,
    version: '2',
    search: 'unchanged-toast-datum',
  });
});

it('reads texts of several lines, and the new row where the key has changed', () => {
  expect(columnsOf("table a.b: INSERT: note[text]:'one\ntwo' version[integer]:1")).toEqual({
    note: 'one\ntwo',
    version: '1',
  });
  expect(columnsOf("table a.b: UPDATE: old-key: id[uuid]:'1' new-tuple: id[uuid]:'2'")).toEqual({ id: '2' });
});

it('passes over what is about no row, and refuses a row that it cannot read', () => {
  expect(decodedRow('7', 'BEGIN 7')).toBeUndefined();
  expect(() => decodedRow('7', 'table a.b: TRUNCATE: (no-flags)')).toThrow('nobody here understands');
  expect(() => decodedRow('7', 'table a.b: INSERT: id[uuid] is gone')).toThrow('up to');
});

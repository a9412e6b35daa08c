import { makePgArray } from 'drizzle-orm/pg-core';
import { parse } from 'postgres-array';
import type { PostgresType } from 'postgres';

const text = (element: string): unknown => element;

/** PostgreSQL's own types (pg_type.dat), save times and decimals, which drizzle sets: the number of the array, and how an element is read. */
const arrays: Readonly<Record<string, readonly [oid: number, read: (element: string) => unknown]>> = {
  bool: [1000, (element) => element === 't'],
  name: [1003, text],
  int2: [1005, Number],
  int4: [1007, Number],
  text: [1009, text],
  varchar: [1015, text],
  int8: [1016, text],
  float4: [1021, Number],
  float8: [1022, Number],
  uuid: [2951, text],
};

/** A column of drizzle's comes as PostgreSQL writes lists already. */
const serialize = (list: unknown): string => (Array.isArray(list) ? makePgArray(list) : String(list));

/**
 * How lists travel, told to postgres.js beforehand. Otherwise it asks each server on each new connection, and nobody hears
 * when that question fails: a server that goes down just then ended the process with an uncaught error.
 */
export const arrayTypes: Readonly<Record<string, PostgresType<unknown[] | string>>> = Object.fromEntries(
  Object.entries(arrays).map(([element, [oid, read]]) => [
    `${element}_array`,
    { to: oid, from: [oid], serialize, parse: (list: string) => parse(list, read) },
  ]),
);

import { readFileSync, writeFileSync } from 'node:fs';
import type { VersionRecord } from './version-record';

function fileOf(test: string): URL {
  return new URL(`../../versions/${test}.json`, import.meta.url);
}

/** The record of a test's versions; empty for a test that has none yet. */
export function readVersionRecord(test: string): VersionRecord {
  try {
    return parsed(readFileSync(fileOf(test), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return {};
    throw error;
  }
}

/** In the order of names, so that two people who add to it at once seldom touch the same lines. */
export function writeVersionRecord(test: string, record: VersionRecord): void {
  const sorted = Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(fileOf(test), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The file is written by `writeVersionRecord` alone. */
function parsed(text: string): VersionRecord {
  return JSON.parse(text) as VersionRecord;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

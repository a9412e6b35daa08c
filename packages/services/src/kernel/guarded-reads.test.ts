import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guardedTables } from '@assay/db/rights/row-rules';
import { expect, it } from 'vitest';

const services = fileURLToPath(new URL('..', import.meta.url));

/** Runs as the worker, which sees these tables at any time. */
const ofTheWorker = ['invoice/store-pdf.ts'];

const names = guardedTables.map(({ table }) => table.split('.')[1]).join('|');
const importsOne = new RegExp(`import \\{[^}]*\\b(${names})\\b[^}]*\\} from '@assay/db/schema/(market-jobs|money-)`);
const asksForOne = new RegExp(guardedTables.map(({ table }) => table.replace('.', '\\.')).join('|'));

it('no verb asks for rows of others outside of a transaction, where it would act for nobody and find none', () => {
  const sources = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith('testing/'),
  );
  const outside = sources.filter((path) => {
    const text = readFileSync(join(services, path), 'utf8');
    return (importsOne.test(text) || asksForOne.test(text)) && /\bctx\.database\b|\{ database\b/.test(text);
  });
  expect(outside.toSorted()).toEqual(ofTheWorker);
  expect(sources.length).toBeGreaterThan(100);
});

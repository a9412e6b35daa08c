import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const app = join(import.meta.dirname, '../app');
const pages = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('page.tsx'));

/** Guarantees that no page leaves it to Next to say that something is not there, which says it to scripts only. */
it.each(pages)('%s draws itself that nothing is here', (path) => {
  const source = readFileSync(join(app, path), 'utf8');
  expect(source).toMatch(/^export default sitePage\(/m);
  // A head that depends on the address may find nothing, too.
  expect(source).not.toMatch(/function generateMetadata\([^)]/);
});

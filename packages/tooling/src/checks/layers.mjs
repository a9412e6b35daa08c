import { readFileSync } from 'node:fs';
import { packages } from '../layers.mjs';
import { lintLayersFile, lintLayersText } from '../lint-layers.mjs';
import { listFiles } from '../workspace.mjs';

/** The linter's overrides are those of the table, and every package of the workspace stands in it. */
export function checkLayers(root) {
  const problems = [];
  if (readFileSync(lintLayersFile, 'utf8') !== lintLayersText()) {
    problems.push(
      'packages/tooling/oxlint/layers.json differs from the table; run packages/tooling/bin/write-lint-layers.mjs',
    );
  }
  const known = new Set(Object.values(packages));
  for (const file of listFiles(root, 'apps/*/package.json', 'packages/*/package.json', 'infra/*/package.json')) {
    const folder = file.replace(/\/package\.json$/, '');
    if (folder.split('/').length === 2 && !known.has(folder))
      problems.push(`${folder} stands in no layer of packages/tooling/src/layers.mjs`);
  }
  return problems;
}

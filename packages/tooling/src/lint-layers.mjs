import { layers, packages } from './layers.mjs';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/src/testing/**'];

export const lintLayersFile = new URL('../oxlint/layers.json', import.meta.url);

/** The file that the linter's configuration extends: one line an override. */
export function lintLayersText() {
  const lines = overrides().map((override) => `    ${JSON.stringify(override)}`);
  return `{\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The linter's overrides for the table of layers; a later one replaces an earlier one for the same file. */
function overrides() {
  return [...layers.map(forSources), ...layers.map(forTests)];
}

function forSources(layer) {
  return {
    files: layer.files,
    excludeFiles: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: refusals(layer) }] },
  };
}

function forTests({ files, may, reason }) {
  const patterns = refusals({ may: [...may, 'testkit'], reason });
  return {
    files: files.flatMap((glob) => tests.map((test) => glob.replace(/\*\*$/, test))),
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

function refusals({ may, never = [], onlyRelative = false, reason }) {
  const refused = Object.keys(packages).flatMap((name) => refusedModules(name, may));
  const patterns = [{ group: refused, message: reason }];
  if (never.length > 0) patterns.push({ group: never, message: reason });
  if (onlyRelative) patterns.push({ regex: '^[^.]', message: reason });
  return patterns;
}

function refusedModules(name, may) {
  if (may.includes(name)) return [];
  const modules = may.filter((entry) => entry.startsWith(`${name}/`)).map((entry) => `!@assay/${entry}`);
  // A pattern for the package itself would also cover the modules that are let through below it.
  return modules.length > 0 ? [`@assay/${name}/**`, ...modules] : [`@assay/${name}`, `@assay/${name}/**`];
}

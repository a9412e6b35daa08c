import { listFiles, readText } from '../workspace.mjs';

/** A package beside another version of itself goes by another name. */
const exact = /^(npm:[a-z0-9@/.-]+@)?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
// A link keeps the command line out of what turbo takes every package to depend on.
const allowed = /^(catalog:|workspace:\*|link:apps\/cli)$/;

/** Every version is exact and stands in the catalog; packages refer to it. */
export function checkExactVersions(root) {
  const problems = [];
  const [, catalog = ''] = readText(root, 'pnpm-workspace.yaml').split(/^catalog:\n/m);
  for (const line of catalog.split('\n')) {
    const [, name, version] = /^ {2}"?([^":\s]+)"?:\s*"?([^"#\s]+)/.exec(line) ?? [];
    if (name && !exact.test(version))
      problems.push(`pnpm-workspace.yaml: ${name} is "${version}", not an exact version`);
  }
  for (const file of listFiles(root, 'package.json', '*/package.json')) {
    const manifest = JSON.parse(readText(root, file));
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (!allowed.test(version)) problems.push(`${file}: ${name} is "${version}"; write "catalog:" or "workspace:*"`);
    }
  }
  return problems;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkAlerts } from './checks/alerts.mjs';
import { checkDeployment } from './checks/deployment.mjs';
import { checkDocReferences } from './checks/doc-references.mjs';
import { checkExactVersions } from './checks/exact-versions.mjs';
import { checkFileLength } from './checks/file-length.mjs';
import { checkForeignNames } from './checks/foreign-names.mjs';
import { checkLayers } from './checks/layers.mjs';
import { checkMigrations } from './checks/migrations.mjs';
import { checkOperatorGuide } from './checks/operator-guide.mjs';
import { checkPureCode } from './checks/pure-code.mjs';
import { readText } from './workspace.mjs';

/** The linter builds the types of every package for its rules, and so says what the compiler would say of its files. */
export const lintArguments = ['--type-check'];

/** A step answers with what is wrong, as text; nothing means that it passed. */
export function steps(root) {
  const tool = (name, ...args) => program(root, join(root, 'node_modules/.bin', name), args);
  const turbo = (...args) => {
    // Turbo looks for pnpm on the path, and `pnpm exec` puts it there.
    const { packageManager } = JSON.parse(readText(root, 'package.json'));
    return program(root, 'npx', ['-y', packageManager, 'exec', 'turbo', ...args]);
  };
  const house = (check) => async () => check(root).join('\n');
  return [
    {
      name: 'types and lint',
      run: inTurn(
        // Next writes the types of its routes first, and holds the pages against them in files that no linter reads.
        turbo('run', 'typecheck', '--only', '--filter=@assay/marketplace', '--output-logs=errors-only'),
        tool('oxlint', ...lintArguments),
      ),
    },
    { name: 'format', run: tool('oxfmt', '--check') },
    { name: 'package boundaries', run: turbo('boundaries') },
    { name: 'dead code', run: tool('knip', '--no-progress') },
    { name: 'schema and migrations', run: house(checkMigrations) },
    { name: 'layers', run: house(checkLayers) },
    { name: 'pure code', run: house(checkPureCode) },
    { name: 'file length', run: house(checkFileLength) },
    { name: 'exact versions', run: house(checkExactVersions) },
    { name: 'references in documents', run: house(checkDocReferences) },
    { name: 'operator’s guide', run: house(checkOperatorGuide) },
    { name: 'deployment', run: house(checkDeployment) },
    { name: 'alarms', run: house(checkAlerts) },
    { name: 'foreign names', run: house(checkForeignNames) },
  ];
}

/** All of them, though an earlier one found something. */
function inTurn(...runs) {
  return async () => {
    const problems = [];
    for (const run of runs) problems.push(await run());
    return problems.filter((each) => each !== '').join('\n');
  };
}

function program(root, file, args) {
  return async () => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const [code] = await once(child, 'close');
    return code === 0 ? '' : output.trim() || `${file} ended with ${code}`;
  };
}

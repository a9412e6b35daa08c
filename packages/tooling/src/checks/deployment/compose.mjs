import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { localSettings } from '../../settings.mjs';
import { readText } from '../../workspace.mjs';
import { dockerfile, readStages } from './image.mjs';
import { environmentProblems, processes } from './process-environment.mjs';

const file = 'infra/compose/compose.yaml';

/** The file follows the Compose specification, builds stages that exist, and opens private ports on loopback only. */
export function composeProblems(root) {
  const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
  const lint = linter
    .lintFiles([join(root, file)], false)
    .flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`));
  const { services } = parse(readText(root, file), { merge: true });
  const stages = readStages(root);
  return [
    ...lint,
    ...Object.entries(services).flatMap(([name, service]) => serviceProblems(root, stages, name, service)),
  ];
}

function serviceProblems(root, stages, name, { build, ports = [], environment = {}, env_file: files = [] }) {
  const given = Object.keys(environment);
  const stage = stages.find((candidate) => candidate.name === build?.target);
  const problems = ports
    .filter((port) => !port.startsWith('127.0.0.1:'))
    .map((port) => `${file} opens ${port} of ${name} to every address`);
  if (build === undefined) return problems;
  if (!existsSync(join(root, posix.join('infra/compose', build.context, build.dockerfile))))
    problems.push(`${file} builds ${name} from ${build.dockerfile}, which does not exist`);
  if (!stage) return [...problems, `${file} builds ${name} from the stage ${build.target}, which ${dockerfile} lacks`];
  if (processes.includes(name)) {
    if (!files.some(({ path }) => path.endsWith(`/${name}.env`))) problems.push(`${file} gives ${name} no ${name}.env`);
    return [...problems, ...environmentProblems(root, file, name, [...stage.settings, ...given])];
  }
  const unknown = given.filter((setting) => !localSettings(root).includes(setting));
  return [...problems, ...unknown.map((setting) => `${file} sets ${setting} for ${name}, which does not read it`)];
}

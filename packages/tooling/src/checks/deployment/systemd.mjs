import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localSettings } from '../../settings.mjs';
import { readText } from '../../workspace.mjs';
import { missingPaths } from './image.mjs';
import { environmentProblems, processes } from './process-environment.mjs';

const folder = 'infra/systemd';
const hardening = ['NoNewPrivileges=yes', 'ProtectSystem=strict', 'ProtectHome=yes', 'CapabilityBoundingSet='];
/** Of `systemd-analyze security`, from 0 (closed) to 100: what our units reach, and no more. */
const greatestExposure = 40;

/** The units start what exists with settings that it reads, are hardened, and please systemd where there is one. */
export function systemdProblems(root) {
  const units = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  const missing = processes.filter((name) => !units.includes(`${folder}/assay-${name}.service`));
  return [
    ...missing.map((name) => `${folder} has no unit for ${name}`),
    ...units.flatMap((file) => unitProblems(root, file)),
    ...analysis(root, units),
  ];
}

function unitProblems(root, file) {
  const lines = readText(root, file).split('\n');
  const values = (key) => lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1));
  const [, process = ''] = /assay-([\w-]+)\.service$/.exec(file) ?? [];
  const given = values('Environment').flatMap((value) => value.split(' ').map((pair) => pair.split('=')[0]));
  const [startedIn = ''] = values('WorkingDirectory');
  const [command = ''] = values('ExecStart');
  const [, ...args] = command.split(' ');
  const known = localSettings(root);
  return [
    ...hardening.filter((line) => !lines.includes(line)).map((line) => `${file} lacks ${line}`),
    ...missingPaths(root, startedIn, args).map(
      (path) => `${file} starts ${path} in ${startedIn}, which does not exist`,
    ),
    ...(processes.includes(process)
      ? environmentProblems(root, file, process, [...given, ...(args.includes('--port') ? ['PORT'] : [])])
      : given.filter((name) => !known.includes(name)).map((name) => `${file} sets ${name}, which no command reads`)),
  ];
}

function analysis(root, units) {
  const files = units.map((name) => join(root, name));
  const analyze = (...args) => spawnSync('systemd-analyze', [...args, ...files], { encoding: 'utf8' });
  const verified = analyze('verify', '--man=no');
  // Only where systemd is: elsewhere the rest of this check has to do.
  if (verified.error) return [];
  const secured = analyze('security', '--offline=true', `--threshold=${greatestExposure}`, '--no-pager');
  return [
    ...(verified.status === 0 ? [] : [verified.stderr.trim()]),
    ...(secured.status === 0 ? [] : (secured.stdout.match(/→ Overall exposure.*/g) ?? [secured.stderr.trim()])),
  ];
}

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { localSettings } from '../../settings.mjs';
import { readText } from '../../workspace.mjs';
import { environmentProblems, processes } from './process-environment.mjs';

export const dockerfile = 'infra/docker/Dockerfile';
export const installedAt = '/srv/assay';

/** @typedef {{ name: string, folder: string, command: string[], settings: string[] }} Stage */

/** The file is sound, starts what exists, and sets only what the process reads. */
export function imageProblems(root) {
  const lint = validate(readText(root, dockerfile)).map(
    ({ message, range }) =>
      `${dockerfile}:${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`,
  );
  const stages = readStages(root);
  const paths = stages.flatMap(({ name, folder, command }) =>
    missingPaths(root, folder, command).map((path) => `${dockerfile}: ${name} starts ${path}, which does not exist`),
  );
  return [...lint, ...paths, ...stages.flatMap((stage) => settingProblems(root, stage))];
}

function settingProblems(root, { name, settings }) {
  // Required ones that are no secret depend on where the others run: whoever starts the image sets them.
  if (processes.includes(name))
    return environmentProblems(root, dockerfile, name, settings).filter((problem) => problem.includes(' sets '));
  if (name !== 'cli') return [];
  const known = [...localSettings(root), 'NODE_ENV'];
  return settings
    .filter((setting) => !known.includes(setting))
    .map((setting) => `${dockerfile} sets ${setting} for cli, which does not read it`);
}

/** @returns {Stage[]} what each stage is when it is run, with what it has from the stages below it */
export function readStages(root) {
  const stages = new Map();
  let current = { name: '', folder: '/', command: [], settings: [] };
  for (const instruction of DockerfileParser.parse(readText(root, dockerfile)).getInstructions()) {
    const text = instruction.getArgumentsContent() ?? '';
    const words = text.split(/\s+/);
    switch (instruction.getKeyword()) {
      case 'FROM':
        current = {
          ...(stages.get(words[0]) ?? { folder: '/', command: [], settings: [] }),
          name: words[2] ?? words[0],
        };
        break;
      case 'WORKDIR':
        current = { ...current, folder: posix.resolve(current.folder, text) };
        break;
      case 'ENV':
        current = { ...current, settings: [...current.settings, ...words.map((word) => word.split('=')[0])] };
        break;
      case 'CMD':
      case 'ENTRYPOINT':
        current = { ...current, command: [...current.command, ...JSON.parse(text)] };
    }
    stages.set(current.name, current);
  }
  return [...stages.values()];
}

/** Files that a command names and the repository, installed, does not have. */
export function missingPaths(root, folder, command) {
  const inRepository = (path) => join(root, posix.relative(installedAt, posix.resolve(folder, path)));
  if (!folder.startsWith(installedAt)) return [];
  return ['.', ...command.filter((word) => /\.(ts|mjs)$|\/bin\/next$/.test(word))].filter(
    (path) => !existsSync(inRepository(path)),
  );
}

import { localSettings, settingsOf } from '../settings.mjs';
import { readText } from '../workspace.mjs';

const guide = 'apps/docs/operating.md';
const processes = ['marketplace', 'skill-tests', 'worker'];
// Theirs: Compose's and systemd's files of settings.
const foreign = ['POSTGRES_PASSWORD'];

/** The operator's guide names every setting that the code reads, and none that it does not. */
export function checkOperatorGuide(root) {
  const text = readText(root, guide);
  const named = new Set([...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)(?:=[^`]*)?`/g)].map(([, name]) => name));
  const read = new Set([
    ...localSettings(root),
    ...processes.flatMap((process) => settingsOf(root, process).map(({ name }) => name)),
  ]);
  return [
    ...[...read]
      .filter((name) => !named.has(name))
      .map((name) => `${guide} does not name ${name}, which the code reads`),
    ...[...named]
      .filter((name) => !read.has(name) && !foreign.includes(name))
      .map((name) => `${guide} names ${name}, which the code does not read`),
  ];
}

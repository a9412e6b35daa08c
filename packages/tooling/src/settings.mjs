import { readText } from './workspace.mjs';

const declared = /^ {2}([A-Z][A-Z0-9_]*): z\.(.*)/gm;
const looked = /env\['([A-Z][A-Z0-9_]*)'\]/g;

/** @typedef {{ name: string, isRequired: boolean }} Setting */

/**
 * What a process reads from its environment, from the shape that it parses it with.
 * @returns {Setting[]}
 */
export function settingsOf(root, process) {
  const text = readText(root, `apps/${process}/src/env.ts`);
  return [...text.matchAll(declared)].map(([, name, type]) => ({
    name,
    isRequired: !/\.(optional|default)\(/.test(type),
  }));
}

/** What `npm start` and the commands read. */
export function localSettings(root) {
  return namesIn(readText(root, 'infra/local/src/env.ts'), looked);
}

/** What `assay installation prepare` writes for the processes. */
export function preparedSettings(root) {
  return namesIn(readText(root, 'infra/local/src/start/process-settings.ts'), /\b([A-Z][A-Z0-9_]+):/g);
}

/** @returns {string[]} */
function namesIn(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
}

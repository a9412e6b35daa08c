import { preparedSettings, settingsOf } from '../../settings.mjs';

export const processes = ['marketplace', 'skill-tests', 'worker'];

// Read by Node and by Next, not by the processes themselves.
const platform = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'TURBO_TELEMETRY_DISABLED'];
// Next takes its port and address by itself.
const ofNext = { marketplace: ['PORT'] };

/** Settings that the process does not read, and required ones that nobody gives it. */
export function environmentProblems(root, file, process, given) {
  const settings = settingsOf(root, process);
  const known = [...settings.map(({ name }) => name), ...platform, ...(ofNext[process] ?? [])];
  const prepared = preparedSettings(root);
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => `${file} sets ${name} for ${process}, which does not read it`),
    ...settings
      .filter(({ name, isRequired }) => isRequired && !given.includes(name) && !prepared.includes(name))
      .map(({ name }) => `${file} does not set ${name}, without which ${process} does not start`),
  ];
}

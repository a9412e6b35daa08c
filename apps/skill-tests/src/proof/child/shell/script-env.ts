import { childEnv } from '../env';

/** What a script finds in its environment: no settings of this machine, one author, one date. */
export function scriptEnv(home: string): NodeJS.ProcessEnv {
  const { PATH, TZ, SCRIPT_LOCALE } = childEnv();
  return {
    PATH,
    TZ,
    LC_ALL: SCRIPT_LOCALE,
    HOME: home,
    TERM: 'dumb',
    PAGER: 'cat',
    GIT_PAGER: 'cat',
    GIT_EDITOR: 'true',
    GIT_TERMINAL_PROMPT: '0',
    // Copying the sample hooks would take longer than most scripts.
    GIT_TEMPLATE_DIR: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...asConfig({
      'init.defaultBranch': 'main',
      'advice.detachedHead': 'false',
      'core.autocrlf': 'false',
      'core.fsync': 'none',
      'gc.auto': '0',
      'maintenance.auto': 'false',
      'pull.rebase': 'false',
      'merge.conflictStyle': 'merge',
    }),
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: '2026-03-02T09:00:00+00:00',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_COMMITTER_DATE: '2026-03-02T09:00:00+00:00',
  };
}

/** Settings of Git by way of the environment: GIT_CONFIG_COUNT, GIT_CONFIG_KEY_n, GIT_CONFIG_VALUE_n. */
function asConfig(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const entries = Object.entries(settings);
  return {
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(entries.map(([key], at) => [`GIT_CONFIG_KEY_${at}`, key])),
    ...Object.fromEntries(entries.map(([, value], at) => [`GIT_CONFIG_VALUE_${at}`, value])),
  };
}

/** Where one logs in and then goes on to `path`. */
export function logInPath(path: string): `/log-in?${string}` {
  return `/log-in?${new URLSearchParams({ next: path }).toString()}`;
}

/** A path of this site, so that a crafted link cannot lead elsewhere after the log-in; else `fallback`. */
export function ownPath(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, 'http://here.invalid')) return fallback;
  const { origin, pathname, search, hash } = new URL(path, 'http://here.invalid');
  return origin === 'http://here.invalid' && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback;
}

/** The page that a form was sent from. Only its path counts, so that a forged referrer cannot lead to another site. */
export function backTo(request: Request): string {
  const referrer = request.headers.get('referer');
  if (referrer === null || !URL.canParse(referrer)) return '/';
  const { pathname, search } = new URL(referrer);
  return `/${pathname.replace(/^[/\\]+/, '')}${search}`;
}

import { json } from './messages';

/** What a server says in one answer: the address that was asked and the Set-Cookie lines of the answer. */
export type CookieAnswer = { readonly url: string; readonly lines: readonly string[] };

/** Program text: a jar that took the answers; refused cookies are left out. `names` gives what goes to an address. */
export function jarText(answers: readonly CookieAnswer[]): string {
  return `const { CookieJar } = require('tough-cookie');
const jar = new CookieJar();
for (const { url, lines } of ${json(answers)})
  for (const line of lines) jar.setCookieSync(line, url, { ignoreError: true });
const sent = (url, options = {}) => jar.getCookiesSync(url, { expire: false, sort: true, ...options });`;
}

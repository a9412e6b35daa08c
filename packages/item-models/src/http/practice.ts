import { code } from '../code-text';
import { listing } from '../program/listing';
import type { PracticeModel } from '../program/practice';

const parameters = { structure: {}, surface: {} };

const language = (accepted: string, rule = 'accepted') => code`
  const Negotiator = require('negotiator');
  const accepted = '${accepted}';
  const request = { headers: { 'accept-language': ${rule} } };
  console.log(new Negotiator(request).language(['de', 'fr', 'en']) ?? '406');
`;
const accepted = 'fr;q=0.4, en;q=0.8, de;q=0.6';

const link = (base: string) => code`
  console.log(new URL('invoice.pdf', '${base}').href);
`;

const login = (url: string, line = 'sid=4; Path=/admin; Secure') => code`
  const { CookieJar } = require('tough-cookie');
  const jar = new CookieJar();
  jar.setCookieSync('${line}', 'https://www.salt-lake-tools.example/admin/log-in');
  jar.setCookieSync('lang=fr; Path=/; Secure', 'https://www.salt-lake-tools.example/');
  jar.setCookieSync('seen=1; Path=/shop; Secure', 'https://www.salt-lake-tools.example/shop');
  console.log(jar.getCookieStringSync('${url}') || 'no cookie');
`;
const admin = 'https://www.salt-lake-tools.example/admin/users';

const status = (rule: string) => code`
  const { statusOf } = require('assay/http-status');
  const found = statusOf({ method: 'POST', conflictsWithState: true });
  console.log(${rule});
`;

const redirected = (change: string) => code`
  const { followRedirect } = require('assay/redirect');
  const sent = { method: 'POST', url: 'https://baker.example/orders', headers: {}, body: 'cake=2' };
  const next = followRedirect(sent, ${change}, '/orders/9');
  console.log(\`\${next.method} \${new URL(next.url).pathname}, \${next.body === null ? 'no body' : 'with body'}\`);
`;

/** The open questions of the test of HTTP and REST. */
export const httpPractice: readonly PracticeModel[] = [
  {
    id: 'http-practice-language',
    objective: 'negotiation',
    rationale: 'Quality values decide, whatever the order: en has 0.8, more than de with 0.6 and fr with 0.4.',
    reasons: {
      'first-named': 'The order in which languages are named says nothing once they have different qualities.',
      'lowest-first': 'A higher quality value is a stronger wish, not a lower place.',
      'must-be-full': 'A quality below 1 is still accepted; 406 is for cases in which nothing is.',
    },
    variant: {
      parameters,
      stem: 'The server has a page in de, fr and en and follows the client’s quality values. In which language does this client get it?',
      listings: [listing('http', `GET /start\nAccept-Language: ${accepted}`, 'Request')],
      asks: 'output',
      key: language(accepted),
      mutants: [
        { misconception: 'first-named', program: language(accepted, "accepted.replaceAll(/;q=[\\d.]+/g, '')") },
        { misconception: 'lowest-first', program: language(accepted, "'de, fr;q=0.4, en;q=0.2'") },
        { misconception: 'must-be-full', program: language(accepted, "accepted.replaceAll(/0\\.\\d/g, '0')") },
      ],
    },
  },
  {
    id: 'http-practice-relative-link',
    objective: 'urls',
    rationale: 'The last part of a path without a slash at its end is a document: the link replaces it.',
    reasons: {
      'part-is-folder': 'Only with a slash at its end would 2026 be a folder.',
      'from-root': 'Only a link that begins with a slash counts from the root of the site.',
      'one-up': 'The folder of the page is /orders/, which stays.',
    },
    variant: {
      parameters,
      stem: 'A page at https://paper-mill.example/shop/orders/2026 links to the file in the listing. Where does the link lead?',
      listings: [listing('html', '<a href="invoice.pdf">Invoice</a>')],
      asks: 'output',
      key: link('https://paper-mill.example/shop/orders/2026'),
      mutants: [
        { misconception: 'part-is-folder', program: link('https://paper-mill.example/shop/orders/2026/') },
        { misconception: 'from-root', program: link('https://paper-mill.example/') },
        { misconception: 'one-up', program: link('https://paper-mill.example/shop/') },
      ],
    },
  },
  {
    id: 'http-practice-cookie-path',
    objective: 'cookies',
    rationale: 'Path=/admin fits /admin and all below it, Path=/ fits all; the more exact path is sent first.',
    reasons: {
      'path-is-exact': 'A path fits all that lies below it as well.',
      'path-is-ignored': 'seen belongs to /shop, which does not fit /admin/users.',
      'only-the-best-fit': 'All cookies that fit are sent, not just the one that fits best.',
    },
    variant: {
      parameters,
      stem: `The cookies below were set by https://www.salt-lake-tools.example. Which Cookie field goes to ${admin}?`,
      listings: [
        listing(
          'http',
          'Set-Cookie: sid=4; Path=/admin; Secure\nSet-Cookie: lang=fr; Path=/; Secure\nSet-Cookie: seen=1; Path=/shop; Secure',
        ),
      ],
      asks: 'output',
      key: login(admin),
      mutants: [
        { misconception: 'path-is-exact', program: login('https://www.salt-lake-tools.example/users') },
        {
          misconception: 'path-is-ignored',
          program: login('https://www.salt-lake-tools.example/shop', 'sid=4; Path=/; Secure'),
        },
        {
          misconception: 'only-the-best-fit',
          program: `${login(admin)
            .replace("'no cookie'", "''")
            .replace(/console.log\((.*)\);/, "console.log(($1).split(';')[0]);")}`,
        },
      ],
    },
  },
  {
    id: 'http-practice-status',
    objective: 'statuses',
    rationale: 'The request is fine in itself and contradicts the present state of the resource: 409 Conflict.',
    reasons: {
      'any-client-fault': '400 says that the request cannot be understood; this one can.',
      'any-refusal': '403 is about rights. With the same rights the payment would pass for an open invoice.',
      'any-failure': '500 says that the server failed, and a caller would try again in vain.',
    },
    variant: {
      parameters,
      stem: 'An accountant with all rights posts a payment for an invoice that is already paid in full. Which status says most exactly what happened?',
      listings: [listing('http', 'POST /invoices/71/payments\nContent-Type: application/json\n\n{ "amount": 250 }')],
      asks: 'output',
      key: status('found'),
      mutants: [
        { misconception: 'any-client-fault', program: status('found < 500 ? 400 : found') },
        { misconception: 'any-refusal', program: status('found < 500 ? 403 : found') },
        { misconception: 'any-failure', program: status('500') },
      ],
    },
  },
  {
    id: 'http-practice-see-other',
    objective: 'redirects',
    rationale: '303 See Other sends the client to another address by GET: a reload of that page orders nothing again.',
    reasons: {
      'repeats-the-post': '303 says “see”: the request is not repeated. 307 and 308 repeat it.',
      'body-stays': 'A GET that follows a redirect carries no body.',
      'stays-at-the-address': 'Location names the address that is asked next.',
    },
    variant: {
      parameters,
      stem: 'A form posts an order and gets this answer. Which request does the browser send next?',
      listings: [listing('http', 'HTTP/1.1 303 See Other\nLocation: /orders/9', 'Answer to POST /orders')],
      asks: 'output',
      key: redirected('303'),
      mutants: [
        { misconception: 'repeats-the-post', program: redirected('307') },
        { misconception: 'body-stays', program: redirected('303').replace('next.body === null', 'sent.body === null') },
        {
          misconception: 'stays-at-the-address',
          program: redirected('307').replace('new URL(next.url)', 'new URL(sent.url)'),
        },
      ],
    },
  },
];

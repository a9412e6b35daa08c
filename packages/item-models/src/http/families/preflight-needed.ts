import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { callText, drawPageOrigin } from '../cors-calls';
import { json } from '../messages';
import { services } from '../worlds';

const guardedReads = [
  { method: 'GET', headers: { Authorization: 'Bearer a1' }, credentials: false },
  { method: 'GET', headers: { 'X-Client': 'web' }, credentials: false },
  { method: 'GET', headers: { 'If-None-Match': '"v7"' }, credentials: false },
] as const;
const posts = [
  { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: false },
  { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: true },
  { method: 'POST', headers: { 'Content-Type': 'text/plain' }, credentials: false },
  { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, credentials: true },
] as const;
const plainReads = [
  { method: 'GET', headers: {}, credentials: false },
  { method: 'GET', headers: { Accept: 'application/json' }, credentials: false },
  { method: 'GET', headers: {}, credentials: true },
] as const;
const changes = [
  { method: 'PUT', headers: { 'Content-Type': 'text/plain' }, credentials: false },
  { method: 'DELETE', headers: {}, credentials: false },
  { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, credentials: true },
  { method: 'POST', headers: {}, credentials: false },
] as const;

/** Which calls make a browser ask first. */
export const preflightNeeded: ProgramFamily = {
  id: 'http-preflight-needed',
  version: 1,
  test: 'http',
  objective: 'cors',
  level: 'apply',
  title: 'Calls that are preceded by OPTIONS',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Fetch Standard, 4.1 Main fetch; 2.2.2 Headers, CORS-safelisted request-header',
  misconceptions: {
    'writes-only': 'Only methods that change something are asked for first.',
    'credentials-are-asked-for': 'A call with cookies is asked for first.',
    'post-is-asked-for': 'Any POST is asked for first.',
    'json-is-simple': 'A JSON body needs no question as long as the method is POST.',
    'fields-do-not-matter': 'Header fields that a script adds make no difference.',
    'reads-are-free': 'A GET goes out without a question, whatever it carries.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const origin = drawPageOrigin(random, host);
    const chosen = random
      .shuffle([random.pick(guardedReads), random.pick(posts), random.pick(plainReads), random.pick(changes)])
      .map((call) => ({ ...call, path: `/${list}` }));
    const base = `https://api.${host}`;
    const program = (rule: string) => code`
      const { needsPreflight } = require('assay/cors');
      const calls = ${json(chosen)};
      const rule = ${rule};
      const asked = calls.flatMap(({ method, headers, credentials }, at) => {
        const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
        const request = { origin: '${origin}', url: '${base}/${list}', method, headers: lower, credentials };
        return rule(request, needsPreflight(request)) ? [at + 1] : [];
      });
      console.log(asked.length === 0 ? 'no call' : asked.join(', '));
    `;
    const shown = chosen.map((call, at) => `// ${at + 1}\n${callText(base, call)};`);
    const hasJson = chosen.some(({ headers }) => Object.values(headers).some((value) => value === 'application/json'));
    const ideas = [
      { misconception: 'writes-only', program: program("({ method }) => method !== 'GET'") },
      { misconception: 'json-is-simple', program: program("(request, asked) => asked && request.method !== 'POST'") },
      { misconception: 'reads-are-free', program: program("(request, asked) => asked && request.method !== 'GET'") },
      {
        misconception: 'credentials-are-asked-for',
        program: program('(request, asked) => asked || request.credentials'),
      },
      {
        misconception: 'post-is-asked-for',
        program: program("(request, asked) => asked || request.method === 'POST'"),
      },
      { misconception: 'fields-do-not-matter', program: program("({ method }) => !['GET', 'POST'].includes(method)") },
    ] as const;
    const [writes, jsonSimple, ...others] = ideas;
    return {
      parameters: {
        structure: {
          calls: chosen
            .map(({ method, headers, credentials }) => `${method} ${Object.values(headers).join()} ${credentials}`)
            .join('; '),
        },
        surface: { origin, list },
      },
      stem: `A page of ${origin} makes these calls. Before which of them does the browser send OPTIONS?`,
      listings: [listing('javascript', shown.join('\n'))],
      asks: 'output',
      key: program('(request, asked) => asked'),
      mutants: hasJson ? [writes, ...random.shuffle([jsonSimple, ...others])] : [writes, ...random.shuffle(others)],
    };
  },
};

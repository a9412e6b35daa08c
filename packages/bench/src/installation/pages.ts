import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

const fixed = [
  '/',
  '/jobs',
  '/freelancers',
  '/tests',
  '/tests/sql',
  '/how-it-works',
  '/verify',
  '/log',
  '/terms',
  '/log-in',
  '/sign-up',
  '/reset',
] as const;

/** The public pages, with one job, freelancer and badge of those that they list, and what the badge is for. */
export async function publicPages(url: string): Promise<readonly string[]> {
  const job = await firstLink(url, '/jobs', '/jobs');
  const freelancer = await firstLink(url, '/freelancers', '/freelancers');
  const credential = await firstLink(url, '/freelancers', '/credentials');
  const achievement = await firstLink(url, credential, '/achievements');
  return [...fixed, job, freelancer, credential, achievement];
}

/** Ids and names of the demo differ from run to run. */
export function pageName(page: string): string {
  return `\`${page.replace(/^(\/(?:jobs|freelancers|credentials|achievements))\/.+$/, '$1/…')}\``;
}

/** Where a page leads to under this folder; an achievement has its version behind its name. */
async function firstLink(url: string, page: string, folder: string): Promise<string> {
  const { body } = await fetchPage(url + page);
  const link = new RegExp(`href="(${folder}/(?:[^"/?]{6,}|[^"/?]+/\\d+))"`).exec(body)?.[1];
  if (link === undefined) throw new Error(`${page} links to nothing under ${folder}`);
  return link;
}

type Fetched = { readonly body: string; readonly bytes: number };

/** Gets a page over a connection that stays open. */
export async function fetchPage(address: string): Promise<Fetched> {
  const chunks = await download(address, 'identity');
  return { body: chunks.toString('utf8'), bytes: chunks.length };
}

/** Compressed bytes of all scripts that a page loads before anybody does anything, without what only old browsers take. */
export async function firstLoadScriptBytes(url: string, page: string): Promise<number> {
  const { body } = await fetchPage(url + page);
  const modern = body.replaceAll(/<script[^>]* noModule[^>]*>/gi, '');
  const scripts = new Set(modern.match(/\/_next\/static\/[^"'\\\s]+\.js/g));
  let bytes = 0;
  for (const script of scripts) bytes += (await download(url + script, 'gzip')).length;
  return bytes;
}

async function download(address: string, encoding: 'gzip' | 'identity'): Promise<Buffer> {
  const request = get(address, { agent, headers: { 'accept-encoding': encoding } });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response?.statusCode !== 200) throw new Error(`${address} answered ${response?.statusCode}`);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

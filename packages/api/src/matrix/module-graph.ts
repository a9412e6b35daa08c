import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../../../apps/marketplace/src/app', import.meta.url));

/** Every page and route of the marketplace, by its path below `app`. */
export function routeFiles(): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
    .toSorted();
}

const testService = fileURLToPath(new URL('../../../../apps/skill-tests/src/http/app.ts', import.meta.url));
const testServiceText = () => readFileSync(testService, 'utf8');

/** The routes of the test service, each with the purpose that it asks of a token. */
export function testServiceRoutes(): Record<string, string> {
  const routes = testServiceText()
    .split(/\bapp\.(?:get|post|put|patch|delete|all)\(/)
    .slice(1);
  return Object.fromEntries(
    routes.map((route) => [
      /^['`]([^'`]+)['`]/.exec(route)?.[1] ?? route,
      /granted\(gate, c, '(\w+)'\)/.exec(route)?.[1] ?? 'none',
    ]),
  );
}

/** The modules of the verbs that the test service answers with. */
export function testServiceVerbs(): string[] {
  const imports = testServiceText().matchAll(/import (?!type)[^;]*? from '@assay\/services\/(?!kernel\/)([^']+)'/g);
  return [...imports].flatMap(([, name]) => (name === undefined ? [] : [name])).toSorted();
}

export type Reach = {
  /** Names such as `contract.read` that the code calls. */
  readonly calls: ReadonlySet<string>;
  /** Modules of the services that the code imports for more than their types. */
  readonly services: ReadonlySet<string>;
};

/** What a page or route can call: read from its own file and from everything of the marketplace that it imports. */
export function reachOf(route: string): Reach {
  const texts = [...collect(join(app, route), new Map()).values()];
  const calls = texts.flatMap((text) => [...text.replaceAll(/\s+/g, '').matchAll(/\b([a-z]+\.[a-zA-Z]+)\(/g)]);
  const services = texts.flatMap((text) => [
    ...text.matchAll(/import (?!type)[^;]*? from '@assay\/services\/([^']+)'/g),
  ]);
  return { calls: namesIn(calls), services: namesIn(services) };
}

function namesIn(matches: readonly RegExpExecArray[]): ReadonlySet<string> {
  return new Set(matches.flatMap(([, name]) => (name === undefined ? [] : [name])));
}

function collect(file: string, seen: Map<string, string>): ReadonlyMap<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)) {
    const target = ['.ts', '.tsx'].map((end) => join(dirname(file), specifier + end)).find((path) => existsSync(path));
    if (target && !relative(join(app, '..'), target).startsWith('..')) collect(target, seen);
  }
  return seen;
}

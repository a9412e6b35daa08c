/**
 * Who may import whom: the one table behind the linter's overrides (`bin/write-lint-layers.mjs` writes them).
 *
 * `may` names workspace packages, or one module of a package; whatever is not named is refused.
 * `never` names libraries by pattern, `onlyRelative` refuses them all. Tests may use the test kit as well, and any library.
 *
 * @typedef {{ files: string[], may: string[], never?: string[], onlyRelative?: boolean, reason: string }} Layer
 */

const pure = ['psychometrics', 'einvoice', 'credentials', 'item-models', 'transparency', 'impact'];
const frameworks = ['next', 'next/**', 'react', 'react/**', '@trpc/**', 'hono', 'hono/**', 'bullmq', 'ioredis'];
const database = ['drizzle-orm', 'drizzle-orm/**', 'postgres', 'pg'];
const edgesAndIo = ['domain', 'protocol', 'services', 'auth', 'api', ...pure];

/** Every folder of the workspace that holds a package, by the name that others import it under. */
export const packages = {
  domain: 'packages/domain',
  psychometrics: 'packages/psychometrics',
  einvoice: 'packages/einvoice',
  credentials: 'packages/credentials',
  'item-models': 'packages/item-models',
  transparency: 'packages/transparency',
  impact: 'packages/impact',
  protocol: 'packages/protocol',
  db: 'packages/db',
  services: 'packages/services',
  queue: 'packages/queue',
  metrics: 'packages/metrics',
  auth: 'packages/auth',
  api: 'packages/api',
  ui: 'packages/ui',
  'proof-checker': 'packages/proof-checker',
  testkit: 'packages/testkit',
  tooling: 'packages/tooling',
  bench: 'packages/bench',
  faults: 'packages/faults',
  local: 'infra/local',
  marketplace: 'apps/marketplace',
  'skill-tests': 'apps/skill-tests',
  worker: 'apps/worker',
  cli: 'apps/cli',
  e2e: 'e2e',
};

/** @type {Layer[]} */
export const layers = [
  {
    files: ['packages/domain/**'],
    may: ['domain'],
    onlyRelative: true,
    reason: 'domain imports nothing: it takes time, ids and randomness as arguments.',
  },
  ...pure.map((name) => ({
    files: [`packages/${name}/**`],
    may: ['domain', name],
    never: [
      ...database,
      ...(name === 'einvoice' ? frameworks.filter((library) => !library.startsWith('react')) : frameworks),
      // Whoever checks a proof may do so in a browser.
      ...(name === 'transparency' ? ['node:*', 'node:*/**'] : []),
    ],
    reason: `${name} is pure: domain and libraries of its own field.`,
  })),
  {
    files: ['packages/protocol/**'],
    may: ['domain', 'protocol'],
    never: [...database, ...frameworks, 'node:*', 'node:*/**'],
    reason: 'protocol is safe in a browser and knows domain only.',
  },
  { files: ['packages/db/**'], may: ['domain', 'db'], reason: 'db knows the types of domain only.' },
  {
    files: ['packages/services/**'],
    may: ['domain', 'protocol', 'db', 'services', ...pure],
    never: frameworks,
    reason: 'services know no transport and no queue.',
  },
  {
    files: ['packages/queue/**'],
    may: ['domain', 'protocol', 'services', 'db', 'queue'],
    never: ['next', 'next/**', 'react', '@trpc/**', 'hono'],
    reason: 'queue stands between protocol and the worker.',
  },
  {
    files: ['packages/auth/**'],
    may: ['domain', 'protocol', 'services', 'db', 'auth'],
    never: ['bullmq', '@trpc/**'],
    reason: 'auth stands on services and its own tables.',
  },
  {
    files: ['packages/api/**'],
    may: ['domain', 'protocol', 'services', 'api'],
    never: [...database, 'bullmq', 'ioredis', 'next', 'next/**'],
    reason: 'api is a thin adapter over services and never reaches the database.',
  },
  {
    files: ['packages/metrics/**'],
    may: ['metrics'],
    never: [...database, ...frameworks],
    reason: 'metrics counts for every process and knows nothing of the product.',
  },
  {
    files: ['packages/ui/**'],
    may: ['domain', 'ui'],
    never: [...database, 'bullmq', 'ioredis', '@trpc/**'],
    reason: 'ui could ship in a different product.',
  },
  {
    files: ['packages/proof-checker/**'],
    may: ['transparency', 'proof-checker'],
    never: [...database, ...frameworks],
    reason: 'the proof checker runs from disk, with nothing but the checks themselves.',
  },
  {
    files: ['packages/testkit/**'],
    may: ['testkit'],
    reason: 'every package tests with the test kit, so it builds on none.',
  },
  {
    files: ['packages/bench/**'],
    may: ['domain', 'item-models', 'impact', 'protocol', 'db', 'services', 'auth', 'api', 'local', 'bench'],
    reason: 'bench measures everything, and nothing stands on it.',
  },
  {
    files: ['packages/faults/**'],
    may: ['credentials', 'domain', 'protocol', 'db', 'services', 'local', 'testkit', 'faults'],
    reason: 'faults breaks a whole installation, and nothing stands on it.',
  },
  { files: ['packages/tooling/**'], may: ['tooling'], reason: 'tooling reads the workspace and imports none of it.' },
  {
    files: ['infra/local/**'],
    may: ['domain', 'protocol', 'services', 'db', 'local', 'testkit'],
    reason: 'the local start prepares the database and starts processes.',
  },
  {
    files: ['apps/marketplace/**'],
    may: [...edgesAndIo, 'ui', 'metrics', 'proof-checker', 'marketplace', 'db/connect'],
    never: [...database, 'bullmq', 'ioredis'],
    reason: 'pages reach data through services; only the worker enqueues.',
  },
  {
    files: ['apps/skill-tests/**'],
    may: [...edgesAndIo, 'metrics', 'skill-tests', 'db/connect'],
    never: [...database, 'bullmq', 'ioredis'],
    reason: 'the test service reaches data through services; only the worker enqueues.',
  },
  {
    files: ['apps/worker/**'],
    may: [...edgesAndIo, 'metrics', 'queue', 'worker', 'db/connect'],
    never: database,
    reason: 'the worker reaches data through services.',
  },
  {
    files: ['apps/cli/**'],
    may: [...edgesAndIo, 'local', 'db/connect'],
    never: [...database, 'bullmq', 'ioredis'],
    reason: 'commands reach data through services.',
  },
  {
    files: ['e2e/**'],
    may: ['e2e', 'domain', 'protocol', 'item-models', 'local', 'marketplace/i18n/en', 'marketplace/i18n/de'],
    reason: 'journeys use the product from outside; item models and words name what must not be seen there.',
  },
];

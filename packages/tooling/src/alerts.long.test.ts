import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceRoot } from './workspace.mjs';

const promtool = (...args: string[]) => {
  const ended = spawnSync('promtool', args, { cwd: join(workspaceRoot, 'infra/observability'), encoding: 'utf8' });
  if (ended.error) throw new Error('promtool is needed; install it (on Debian: apt-get install prometheus)');
  return { code: ended.status, said: ended.stdout + ended.stderr };
};

test('Prometheus takes the rules, and each alarm is fired by what it is about and by nothing in a sound market', () => {
  expect(promtool('check', 'rules', 'alerts.yaml')).toMatchObject({ code: 0 });
  expect(promtool('test', 'rules', 'alerts.test.yaml')).toMatchObject({ code: 0 });
});

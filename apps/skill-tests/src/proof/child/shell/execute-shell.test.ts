import { existsSync } from 'node:fs';
import { setupEnd } from '@assay/item-models/git/setup-end';
import { describe, expect, it } from 'vitest';
import { executeInBoth } from '../../execute-in-both';

describe('scripts of bash and Git', () => {
  it('start from an empty folder, with one author and no settings of this machine, and leave nothing behind', async () => {
    const [outcome] = await run([
      'echo here > left.txt; ls',
      'ls; git config user.name; git config --global --list; git init -q; git branch --show-current',
      'git init -q; git commit -q --allow-empty -m one; git log --format=%an,%ad',
    ]);
    expect(outcome).toEqual([
      { text: 'left.txt', fault: null },
      { text: 'main', fault: null },
      { text: 'Ada,Mon Mar 2 09:00:00 2026 +0000', fault: null },
    ]);
    const [folders] = await run([`echo "$PWD"`, `${setupEnd}\necho "$PWD"`]);
    for (const folder of folders ?? []) {
      expect(folder).toMatchObject({ text: expect.stringContaining('work') as string });
      expect(existsSync(typeof folder === 'string' ? folder : folder.text)).toBe(false);
    }
  }, 120_000);

  it('share a set-up that runs once, each in a copy of its own', async () => {
    const setup = `echo $RANDOM$RANDOM > drawn\n${setupEnd}\n`;
    const [outcome] = await run([`${setup}cat drawn; rm drawn`, `${setup}cat drawn`]);
    expect(outcome?.[0]).toEqual(outcome?.[1]);
    expect(outcome?.[1]).not.toEqual({ text: '', fault: null });
  }, 120_000);

  it('are killed with all that they started when they do not end', async () => {
    const [outcome] = await run(['sleep 300 & while true; do :; done']);
    expect(outcome).toBe('broken');
  }, 120_000);
});

/** What the scripts printed in each of the two surroundings, or how the job ended. */
async function run(programs: readonly string[]) {
  for await (const executions of executeInBoth('shell', [{ id: 'one', programs }]))
    return executions.map(({ outcome }) => (outcome.kind === 'done' ? outcome.outputs : outcome.kind));
  return [];
}

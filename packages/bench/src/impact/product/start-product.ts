import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../figures';
import type { PanelName } from '../panels';
import { answers, type Answer, type Wish } from './wish';

const entry = fileURLToPath(new URL('obey.ts', import.meta.url));

/** The product on the files of a folder, in a process that does nothing else; times in milliseconds. */
export type Product = {
  readonly load: () => Promise<number>;
  readonly panel: (name: PanelName) => Promise<number>;
  readonly fit: (id: string) => Promise<{ readonly milliseconds: number; readonly figures: Figures }>;
  /** All draws of other dates, from what was read. */
  readonly redraw: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

export function startProduct(folder: string): Product {
  const child = fork(entry, [folder], { execArgv: ['--import', import.meta.resolve('tsx')] });
  const ended = once(child, 'exit').then(() => undefined);
  const ask = async (wish: Wish): Promise<Answer> => {
    const answered = once(child, 'message');
    child.send(wish);
    const told = await Promise.race([answered, ended]);
    if (!told) throw new Error(`the product ended while asked to ${Object.values(wish).join(' ')}`);
    return answers.parse(told[0]);
  };
  return {
    load: async () => (await ask({ act: 'load' })).milliseconds,
    panel: async (name) => (await ask({ act: 'panel', name })).milliseconds,
    fit: (id) => ask({ act: 'fit', id }),
    redraw: async () => (await ask({ act: 'redraw' })).milliseconds,
    stop: async () => {
      // One that has ended by itself has told why already.
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

// The product in a process of its own, as R has one: it reads, builds and fits as it is told, and nothing else runs here.
// Argument: the folder of the files.
import type { Fit } from '@assay/impact/estimate/design';
import { redrawnEffects } from '@assay/impact/estimate/redrawn-dates';
import { cases } from '../cases';
import { figuresOf } from '../figures';
import { build, load, panelNames, type Loaded, type PanelName, type Panels } from '../panels';
import { wishes, type Answer, type Wish } from './wish';

const [folder = ''] = process.argv.slice(2);
let loaded: Loaded | undefined;
const panels: Partial<Panels> = {};

process.on('message', (message) => void answer(wishes.parse(message)));

async function answer(wish: Wish): Promise<void> {
  const act = actOf(wish);
  const startedAt = performance.now();
  const fit = await act();
  const milliseconds = performance.now() - startedAt;
  const answered: Answer = { milliseconds, figures: fit ? figuresOf(fit.coefficients) : {} };
  process.send?.(answered);
}

/** What is to be timed; whatever it needs is there before. */
function actOf(wish: Wish): () => Promise<Fit | undefined> {
  switch (wish.act) {
    case 'load':
      return async () => {
        loaded = await load(folder);
        return undefined;
      };
    case 'panel': {
      const read = loaded;
      if (!read) throw new Error('the files were not read yet');
      return async () => buildOne(read, wish.name);
    }
    case 'redraw': {
      const read = loaded;
      if (!read) throw new Error('the files were not read yet');
      return async () => {
        redrawnEffects(read.histories);
        return undefined;
      };
    }
    case 'fit': {
      const { id } = wish;
      const subject = cases.find((one) => one.id === id);
      if (!subject) throw new Error(`there is no case ${id}`);
      const ready = { ...panels };
      if (!areAll(ready)) throw new Error('not every panel was built yet');
      return async () => subject.fit(ready);
    }
  }
}

function buildOne<Name extends PanelName>(read: Loaded, name: Name): undefined {
  panels[name] = build[name](read);
}

function areAll(some: Partial<Panels>): some is Panels {
  return panelNames.every((name) => some[name] !== undefined);
}

import { setBankScene } from './scene-bank';
import { setGoneScene } from './scene-gone';
import { setMarketScene } from './scene-market';
import { setOwnScene } from './scene-own';
import { setTradeScene } from './scene-trade';
import type { Setting, States } from './setting';

/** Every kind of object that a procedure names, with its id in each state that matters, made by the verbs of the product. */
export type Scene = Readonly<Record<string, States>>;

export async function setScene(setting: Setting): Promise<Scene> {
  const scene: Record<string, States> = {
    ...(await setMarketScene(setting)),
    ...(await setTradeScene(setting)),
    ...(await setOwnScene(setting)),
    ...(await setBankScene(setting)),
  };
  for (const [kind, states] of Object.entries(await setGoneScene(setting))) scene[kind] = { ...scene[kind], ...states };
  const lacking = Object.entries(scene).flatMap(([kind, states]) =>
    Object.entries(states).flatMap(([state, id]) => (id === '' ? [`${kind} ${state}`] : [])),
  );
  if (lacking.length > 0) throw new Error(`the scene lacks ${lacking.join(', ')}`);
  return scene;
}

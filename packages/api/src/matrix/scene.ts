import { setAttemptScene } from './scene-attempt';
import { setBankScene } from './scene-bank';
import { setGoneScene } from './scene-gone';
import { setImpactScene } from './scene-impact';
import { setMarketScene } from './scene-market';
import { setOwnScene } from './scene-own';
import { setTradeScene } from './scene-trade';
import type { Common, Setting, States } from './setting';

/** Every kind of object that a procedure names, with its id in each state that matters, made by the verbs of the product. */
export type Scene = Readonly<Record<string, States>>;

/** What is of no pair, and stands in the scene of each. */
export async function setCommonScene(common: Common): Promise<Scene> {
  return { ...(await setBankScene(common)), impactRun: await setImpactScene(common) };
}

export async function setScene(setting: Setting, common: Scene): Promise<Scene> {
  const attempt = await setAttemptScene(setting);
  const scene: Record<string, States> = {
    ...common,
    attempt,
    ...(await setMarketScene(setting)),
    ...(await setTradeScene(setting)),
    ...(await setOwnScene(setting, attempt['graded'])),
  };
  for (const [kind, states] of Object.entries(await setGoneScene(setting))) scene[kind] = { ...scene[kind], ...states };
  const lacking = Object.entries(scene).flatMap(([kind, states]) =>
    Object.entries(states).flatMap(([state, id]) => (id === '' ? [`${kind} ${state}`] : [])),
  );
  if (lacking.length > 0) throw new Error(`the scene lacks ${lacking.join(', ')}`);
  return scene;
}

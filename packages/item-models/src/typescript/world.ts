import { drawWorld, type World } from '../program/worlds';
import type { Random } from '../random';

/** A world with a name for the type of its things, a field that may be missing and the union of its kinds. */
export type TypedWorld = World & { readonly type: string; readonly extra: string; readonly union: string };

const extras = ['note', 'phone', 'comment', 'remark', 'link'] as const;

export function drawTypedWorld(random: Random): TypedWorld {
  const drawn = drawWorld(random);
  const type = drawn.one.slice(0, 1).toUpperCase() + drawn.one.slice(1);
  return { ...drawn, type, extra: random.pick(extras), union: drawn.kinds.map((kind) => `'${kind}'`).join(' | ') };
}

import type { Site } from '../site';

/** Passages that are right although many take them for errors, by the wrong rule behind that. */
type Lure = { readonly belief: string; readonly sentences: readonly [Site, Site, ...Site[]] };

/** Lures by the id of the wrong rule. */
export type Lures = Readonly<Record<string, Lure>>;

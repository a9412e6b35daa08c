import type { EventPayload } from '@assay/protocol/event/catalog';

type Payloads = {
  readonly [
    Kind in 'search.shown' | 'job.viewed' | 'profile.viewed' | 'comparison.shown' | 'test.viewed'
  ]: EventPayload<Kind>;
};

export type ImpressionKind = keyof Payloads;

/** Something that a page showed; `of` is the same whenever the same is shown again. */
export type Impression<Kind extends ImpressionKind = ImpressionKind> = {
  readonly kind: Kind;
  readonly of: string;
  readonly payload: Payloads[Kind];
};

/** Decides whether what is shown now is a new impression on a person; pages have one, programs do not. */
export type Onlooker = {
  readonly counts: (kind: ImpressionKind, of: string) => Promise<boolean>;
};

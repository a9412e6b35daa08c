import type { Transaction } from '@assay/db/connect';
import type { EventKind, ImpersonalPayload } from '@assay/protocol/event/catalog';
import type { NoticeFacts, NoticeKind } from '@assay/protocol/notice/texts';

/** What one person is told about one event. */
export type Draft = {
  readonly to: string;
  readonly kind: NoticeKind;
  readonly facts: Readonly<Record<string, string>>;
  readonly path: string;
  readonly mail: boolean;
  /** Nobody is told what they did themselves, unless it also says something new to them. */
  readonly alsoToActor: boolean;
  /** One unread notice stands for all of this kind and path, and counts them. */
  readonly isCounted: boolean;
};

type Telling<Kind extends NoticeKind> = {
  readonly to: string;
  readonly kind: Kind;
  readonly facts: NoticeFacts<Kind>;
  readonly path: string;
} & Partial<Pick<Draft, 'mail' | 'alsoToActor' | 'isCounted'>>;

export function tell<Kind extends NoticeKind>(telling: Telling<Kind>): Draft {
  return { mail: false, alsoToActor: false, isCounted: false, ...telling };
}

/** The event's actor is an account or nobody; announcements may look up what a payload does not name. */
export type Announce<Kind extends EventKind> = (
  payload: ImpersonalPayload<Kind>,
  lookup: Transaction,
  occurredAt: Date,
) => readonly Draft[] | Promise<readonly Draft[]>;

export type Announcements = { readonly [Kind in EventKind]?: Announce<Kind> };

import type { Locale } from '@assay/domain/locale/locales';

const en = {
  oneMoment: 'One moment…',
  needsAnotherLook: 'Something needs another look. What you typed is kept.',
  passed: (when: string) => `passed ${when}`,
  now: 'now',
};

export type UiWords = typeof en;

const de: UiWords = {
  oneMoment: 'Einen Moment …',
  needsAnotherLook: 'Bitte sehen Sie noch einmal hin. Was Sie eingegeben haben, bleibt erhalten.',
  passed: (when) => `abgelaufen ${when}`,
  now: 'jetzt',
};

/** What the components say of themselves, in each language; whatever a page says is given to them. */
export const uiWords: Readonly<Record<Locale, UiWords>> = { en, de };

import { bidTexts } from './bid-texts';
import { contractTexts } from './contract-texts';
import { notice, quoted, timeText, type NoticeDefinition, type NoticeText } from './definition';

const personalTexts = {
  'badge.issued': notice(['title'], ({ title }) => ({
    title: 'You earned a badge',
    line: `Your badge ${quoted(title)} is ready. Nobody sees it until you show it.`,
  })),
  'badge.revoked': notice(['reason'], ({ reason }) => ({
    title: 'A badge was revoked',
    line: `One of your badges no longer counts. The reason given: ${reason}`,
  })),
  'test.failed': notice(['title', 'retakeAt'], ({ title, retakeAt }, timeZone) => ({
    title: 'Not passed this time',
    line:
      `Your score in ${quoted(title)} is below the mark. Your result shows what to work on; ` +
      (retakeAt === '' ? 'you may try again at once.' : `you may try again from ${timeText(retakeAt, timeZone)}.`),
  })),
  'report.upheld': notice(['subject'], ({ subject }) => ({
    title: 'Your report was upheld',
    line: `An operator looked at the ${subject} that you reported and agrees with you.`,
  })),
  'report.dismissed': notice(['subject'], ({ subject }) => ({
    title: 'Your report was dismissed',
    line: `An operator looked at the ${subject} that you reported and found no breach of the rules.`,
  })),
  'account.suspended': notice(['reason'], ({ reason }) => ({
    title: 'Your account is suspended',
    line: `You can read and withdraw what is yours, but begin nothing new. The reason given: ${reason}`,
  })),
  'account.restored': notice([], () => ({
    title: 'Your account is restored',
    line: 'You can use everything again.',
  })),
};

/** Every kind of notice, with the facts that it names and its words. */
export const noticeTexts = { ...bidTexts, ...contractTexts, ...personalTexts } as const satisfies Readonly<
  Record<string, NoticeDefinition>
>;

export type NoticeKind = keyof typeof noticeTexts;

export type NoticeFacts<Kind extends NoticeKind> = Readonly<
  Record<(typeof noticeTexts)[Kind]['facts'][number], string>
>;

/** The words of a stored notice; one that a newer version wrote says so. */
export function noticeText(kind: string, facts: Readonly<Record<string, string>>, timeZone = 'UTC'): NoticeText {
  if (!isNoticeKind(kind)) return { title: 'News', line: 'Reload the page to read this notice.' };
  return noticeTexts[kind].text(facts, timeZone);
}

function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeTexts, kind);
}

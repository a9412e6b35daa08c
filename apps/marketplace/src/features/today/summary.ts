import type { Locale } from '@assay/domain/locale/locales';
import type { TodayPage } from '@assay/protocol/dto/today';
import { relativeTime } from '@assay/ui/format-time';
import { clientTasks, freelancerTasks, type TodayTranslator } from './tasks';

type Telling = {
  readonly now: Date;
  readonly t: TodayTranslator;
  readonly locale: Locale;
  readonly testRuns: boolean;
};

/** One sentence over the page: how much waits, and until when the first of it can. */
export function todaySummary({ asFreelancer, asClient }: TodayPage, { now, t, locale, testRuns }: Telling): string {
  const tasks = [
    ...(asFreelancer ? freelancerTasks(asFreelancer, t) : []),
    ...(asClient ? clientTasks(asClient, t) : []),
  ];
  const count = tasks.length;
  if (count === 0) return testRuns ? t('summary.onlyTest') : t('summary.nothing');
  const deadlines = tasks.flatMap(({ until }) => (until ? [until.at.getTime()] : []));
  if (deadlines.length === 0) return t('summary.undated', { count });
  const distance = relativeTime(new Date(Math.min(...deadlines)), now, locale);
  return t('summary.dated', { count, distance });
}

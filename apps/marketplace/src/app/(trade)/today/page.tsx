import { absoluteTime } from '@assay/ui/format-time';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientDay } from '../../../features/today/components/client-day';
import { FreelancerDay } from '../../../features/today/components/freelancer-day';
import { RunningTest } from '../../../features/today/components/running-test';
import { TwoDoors } from '../../../features/today/components/two-doors';
import { todaySummary } from '../../../features/today/summary';
import { loadToday } from '../../../features/today/page-data';
import { runningAttempt } from '../../../features/tests/standing';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') };
}

export default sitePage(async function TodayPage() {
  const t = await getTranslations('today');
  const locale = await getLocale();
  const { now, today, attempts } = await loadToday();
  const running = runningAttempt(attempts);
  const { timeZone, asFreelancer, asClient } = today;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={todaySummary(today, { now, t, locale, testRuns: running !== null })}
        facts={<span>{absoluteTime(now, timeZone, locale)}</span>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16">
        {running && <RunningTest attempt={running} now={now} timeZone={timeZone} />}
        {asFreelancer && <FreelancerDay today={asFreelancer} attempts={attempts} now={now} timeZone={timeZone} />}
        {asClient && <ClientDay today={asClient} now={now} timeZone={timeZone} />}
        {!asFreelancer && !asClient && <TwoDoors />}
      </div>
    </>
  );
});

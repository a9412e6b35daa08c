import { moneyOf } from '@assay/protocol/dto/money';
import { MoneyText } from '@assay/ui/money-text';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../jobs/country-name';
import type { FreelancerPage } from '../page-data';

/** Where somebody works and when, for what rate, and since when they are here. */
export function ProfileFacts({ page: { freelancer, time } }: { readonly page: FreelancerPage }) {
  const t = useTranslations('freelancers.profile');
  const market = useTranslations('market.field');
  const locale = useLocale();
  const { field, country, timeZone, hourlyRate, memberSince } = freelancer;
  return (
    <>
      {field !== null && <span>{market(field)}</span>}
      <span>{countryName(country, locale)}</span>
      <LocalTime now={time.now} timeZone={timeZone} />
      {hourlyRate !== null && <span>{t.rich('rate', { rate: () => <MoneyText amount={moneyOf(hourlyRate)} /> })}</span>}
      <span>{t.rich('since', { time: () => <TimeText at={new Date(memberSince)} {...time} show="day" /> })}</span>
    </>
  );
}

/** "14:05 there now". */
function LocalTime({ now, timeZone }: { readonly now: Date; readonly timeZone: string }) {
  const t = useTranslations('freelancers.profile');
  const time = useFormatter().dateTime(now, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return <span>{t('thereNow', { time })}</span>;
}

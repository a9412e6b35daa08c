import type { FamilyFlag } from '@assay/domain/assessment/family-flags';
import type { FamilyStatistics } from '@assay/domain/assessment/statistics';
import type { BankPage } from '@assay/services/operator/read-bank';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import { useNumbers } from '../numbers';

type Props = {
  readonly flags: readonly FamilyFlag[];
  readonly figures: FamilyStatistics;
  readonly bank: Pick<BankPage, 'limits' | 'fairSeconds'>;
};

/** What is to be looked at in a family, each with a sentence why. */
export function FlagReasons({ flags, figures, bank }: Props) {
  const t = useTranslations('operatorBank.flags');
  const why = useReasons(figures, bank);
  return (
    <ul className="grid gap-2">
      {flags.map((flag) => (
        <li key={flag} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <StateBadge tone={flag === 'miskey' ? 'bad' : 'attention'}>{t(flag)}</StateBadge>
          <span className="max-w-prose">{why[flag]}</span>
        </li>
      ))}
    </ul>
  );
}

function useReasons(figures: FamilyStatistics, { limits, fairSeconds }: Props['bank']): Record<FamilyFlag, string> {
  const t = useTranslations('operatorBank');
  const { percent, coefficient, one, whole } = useNumbers();
  const { facility, restCorrelation, seconds, driftZ } = figures;
  const share = percent(facility.share);
  const z = driftZ ?? 0;
  return {
    miskey: t('why.miskey'),
    too_hard: t('why.too_hard', { share, least: percent(limits.family.facility.least) }),
    too_easy: t('why.too_easy', { share, most: percent(limits.family.facility.most) }),
    weak_discrimination: t('why.weak_discrimination', {
      r: restCorrelation === null ? t('undefined') : coefficient(restCorrelation),
      limit: coefficient(limits.family.restCorrelation),
    }),
    unused_option: t('why.unused_option', { limit: percent(limits.family.optionChosen) }),
    too_slow: t('why.too_slow', { median: whole(seconds?.median ?? 0), fair: whole(fairSeconds) }),
    drift: t('why.drift', { direction: z > 0 ? 'more' : 'less', z: one(Math.abs(z)) }),
  };
}

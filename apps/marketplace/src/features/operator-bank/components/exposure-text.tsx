import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import { useNumbers } from '../numbers';

const tones = { kept: 'good', near: 'attention', wide: 'bad' } as const;

type Props = { readonly exposure: Pick<NonNullable<FamilyHealth['exposure']>, 'mostAskedShare' | 'verdict'> | null };

/** In how many forms a question stood, and whether that is too many. */
export function ExposureText({ exposure }: Props) {
  const t = useTranslations('operatorBank');
  const { percent } = useNumbers();
  if (exposure === null || exposure.mostAskedShare === null) return t('notYet');
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {t('percent', { value: percent(exposure.mostAskedShare) })}
      {exposure.verdict !== null && (
        <StateBadge tone={tones[exposure.verdict]}>{t(`verdict.${exposure.verdict}`)}</StateBadge>
      )}
    </span>
  );
}

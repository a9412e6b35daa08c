import type { Delivery } from '@assay/services/outbox/read-delivery';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import { ageText } from '../../operator/age-text';

/** Sealing takes about a second; after so many, another worker would have taken over. */
const LAGS_AFTER_S = 15;

type Seal = Pick<Delivery, 'logSealedPosition' | 'checkpointAgeS' | 'logUnsealed' | 'sealLagS'>;

/** How far the log is sealed and how old the newest checkpoint is, with a note when entries wait for theirs. */
export function SealFacts({ logSealedPosition, checkpointAgeS, logUnsealed, sealLagS }: Seal) {
  const t = useTranslations('operatorSystem.delivery');
  const age = useTranslations('market.island');
  return (
    <>
      {checkpointAgeS === null
        ? t('notSealed')
        : t('sealedThrough', { position: logSealedPosition, age: ageText(checkpointAgeS, age) })}
      {sealLagS !== null && sealLagS >= LAGS_AFTER_S && (
        <>
          <span className="block">
            <StateBadge tone="attention">{t('sealLags')}</StateBadge>
          </span>
          <span className="block text-14 text-ink-faint">
            {t('unsealed', { count: logUnsealed, age: ageText(sealLagS, age) })}
          </span>
        </>
      )}
    </>
  );
}

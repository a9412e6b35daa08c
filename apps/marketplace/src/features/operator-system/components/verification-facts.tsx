import type { Delivery } from '@assay/services/outbox/read-delivery';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import { ageText } from '../../operator/age-text';

type Verification = Pick<Delivery, 'logVerifiedPosition' | 'verificationAgeS' | 'logBadPosition'>;

/** How far the worker found the log as it was sealed, or the first position where it is not. */
export function VerificationFacts({ logVerifiedPosition, verificationAgeS, logBadPosition }: Verification) {
  const t = useTranslations('operatorSystem.delivery');
  const age = useTranslations('market.island');
  if (verificationAgeS === null) return t('notSealed');
  return (
    <>
      {t('sealedThrough', { position: logVerifiedPosition, age: ageText(verificationAgeS, age) })}
      {logBadPosition !== null && (
        <>
          <span className="block">
            <StateBadge tone="bad">{t('tampered', { position: logBadPosition })}</StateBadge>
          </span>
          <span className="block text-14 text-ink-faint">
            {t.rich('tamperedMore', { command: () => <code className="font-mono">assay log verify</code> })}
          </span>
        </>
      )}
    </>
  );
}

/** Whether the books balanced when the worker last looked. */
export function BooksFact({ ledgerFaults }: Pick<Delivery, 'ledgerFaults'>) {
  const t = useTranslations('operatorSystem.delivery');
  if (ledgerFaults === null) return t('notSealed');
  if (ledgerFaults === 0) return t('balanced');
  return (
    <>
      <StateBadge tone="bad">{t('unbalanced', { faults: ledgerFaults })}</StateBadge>
      <span className="block text-14 text-ink-faint">
        {t.rich('unbalancedMore', { command: () => <code className="font-mono">assay ledger verify</code> })}
      </span>
    </>
  );
}

import type { BankPage } from '@assay/services/operator/read-bank';
import { relativeTime } from '@assay/ui/format-time';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Kind } from '../kind';

/** When the answers were counted, whether that is about to happen again, and the way to the public sheet. */
export function CountFacts({ bank, kind }: { readonly bank: BankPage; readonly kind: Kind }) {
  const t = useTranslations('operatorBank.bank');
  const locale = useLocale();
  const counted = bank.counted[kind];
  return (
    <>
      <span>
        {counted === null
          ? t('notCounted')
          : t('counted', {
              when: relativeTime(counted.computedAt, bank.now, locale),
              engine: counted.engineVersion,
            })}
      </span>
      {bank.requestedAt !== null && <span>{t('waiting')}</span>}
      <a href={`/tests/${bank.slug}`} className="text-link">
        {t('sheet')}
      </a>
    </>
  );
}

/** How likely somebody who knows nothing passes. */
export function GuessChance({ bank: { guessChance } }: { readonly bank: BankPage }) {
  const t = useTranslations('operatorBank');
  const format = useFormatter();
  if (guessChance === null) return null;
  const value = format.number(100 * guessChance, { maximumSignificantDigits: 2 });
  return (
    <span>
      {t('bank.guess')}: {t('percent', { value })}
    </span>
  );
}

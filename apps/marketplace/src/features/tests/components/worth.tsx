import type { TestEffect } from '@assay/protocol/dto/impact';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { EstimatedFrom } from './estimated-from';

export type WorthProps = { readonly effect: TestEffect; readonly shownBadges: number; readonly isDemo?: boolean };

/** That nothing is known of a badge's worth on this market: how many badges an estimate could rest on, and how many it takes. */
export function Worth({ effect, shownBadges, isDemo = false }: WorthProps) {
  const t = useTranslations('tests.worth');
  const { badges, identifying, badgesNeeded } = effect;
  const base = (text: React.ReactNode) => <span className="text-ink-faint tabular-nums">{text}</span>;
  return (
    <>
      <span>
        {badges > 0 ? t.rich('tooFew', { identifying, badges, base }) : t.rich('unknown', { count: shownBadges, base })}
      </span>
      <Why>
        {t('method')} {isDemo && `${t('demo')} `}
        {t('noNumber')} {badges > 0 && `${t('restsOn', { identifying, badges })} `}
        {badgesNeeded !== null && t('needed', { count: badgesNeeded })}
        {badges > 0 && <EstimatedFrom effect={effect} />}
      </Why>
    </>
  );
}

import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';

/** Stands wherever the sandbox acts in place of a bank. */
export function SandboxNote() {
  const t = useTranslations('contracts');
  return (
    <p>
      <StateBadge tone="attention">{t('sandbox')}</StateBadge>
    </p>
  );
}

import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { dayText } from '@assay/ui/format-time';
import { useLocale, useTranslations } from 'next-intl';

/** What a reviewer decided on a version of a family, and on which day. */
export function SignOffText({ signOff }: Pick<FamilyHealth, 'signOff'>) {
  const t = useTranslations('operatorBank');
  const locale = useLocale();
  if (signOff === null) return t('notYet');
  return t(`family.signed.${signOff.decision}`, { on: dayText(new Date(signOff.on), 'UTC', locale) });
}

import { keyOption, omittedOption, type OptionId } from '@assay/domain/assessment/statistics';
import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { useTranslations } from 'next-intl';

/** What an option is called: by the idea that leads to it, never by its text. */
export function useOptionName({ misconceptions }: Pick<FamilyHealth, 'misconceptions'>): (id: OptionId) => string {
  const t = useTranslations('operatorBank.family');
  return (id) => {
    if (id === keyOption) return t('rightAnswer');
    return id === omittedOption ? t('omitted') : (misconceptions[id] ?? id);
  };
}

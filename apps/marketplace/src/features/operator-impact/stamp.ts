import { useTranslations } from 'next-intl';
import type { Shown } from './shown';

/** What every picture and page of simulated figures carries; null where they are real. */
export function useStamp({ run, isSimulated }: Pick<Shown, 'run' | 'isSimulated'>): string | null {
  const t = useTranslations('operatorImpact.stamp');
  if (!isSimulated) return null;
  const { study, provenance } = run;
  if (study === null) return t('market');
  return t('study', { seed: String(study.seed), version: provenance?.codeVersion ?? '' });
}

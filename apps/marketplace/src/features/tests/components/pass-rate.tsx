import type { TestSummary } from '@assay/protocol/dto/test';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fewestForRate, passRate } from '../figures';

/** The share that passed among all who finished, once there are enough of them. */
export function PassRate({ figures }: { readonly figures: TestSummary['figures'] }) {
  const t = useTranslations('tests.passRate');
  const percent = passRate(figures);
  const facts = {
    count: figures.graded,
    base: (text: ReactNode) => <span className="text-ink-faint">{text}</span>,
  };
  return (
    <span className="tabular-nums">
      {percent === null
        ? t.rich('tooFew', { ...facts, fewest: fewestForRate })
        : t.rich('share', { ...facts, percent })}
      {figures.simulated > 0 && (
        <span className="block text-14 text-ink-faint">{t('simulated', { count: figures.simulated })}</span>
      )}
    </span>
  );
}

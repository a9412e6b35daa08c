import { useTranslations } from 'next-intl';
import type { TestHealth } from '../test-health';

/** How often a test was taken and passed by people, and, apart from that, by a program. */
export function AttemptCounts({ attempts: { real, simulated } }: Pick<TestHealth, 'attempts'>) {
  const t = useTranslations('operatorBank');
  return (
    <div className="grid tabular-nums">
      <span>{t('tests.scored', { scored: real?.taken ?? 0, passed: real?.passed ?? 0 })}</span>
      {real !== null && real.running + real.abandoned > 0 && (
        <span className="text-ink-faint">
          {t('tests.others', { running: real.running, abandoned: real.abandoned })}
        </span>
      )}
      {simulated !== null && (
        <span className="text-ink-faint">
          <span className="font-semibold text-attention">{t('simulated')}</span>:{' '}
          {t('tests.scored', { scored: simulated.taken, passed: simulated.passed })}
        </span>
      )}
    </div>
  );
}

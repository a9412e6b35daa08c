import type { TestSummary } from '@assay/protocol/dto/test';
import { ProgressBar } from '@assay/ui/progress-bar';
import { useTranslations } from 'next-intl';

/** How far the questions of this installation are proven: each key by running it, before anybody is asked. */
export function PoolState({ pool, state }: Pick<TestSummary, 'pool' | 'state'>) {
  const t = useTranslations('tests.pool');
  const { proven, needed, target } = pool;
  if (state === 'preparing') {
    const done = Math.min(proven, needed);
    return (
      <ProgressBar
        label={t('preparing')}
        value={done}
        max={needed}
        said={t('progress', { proven: done, target: needed })}
      />
    );
  }
  if (proven >= target) return <p className="text-14 text-ink-soft">{t('done', { count: proven })}</p>;
  return <ProgressBar label={t('open')} value={proven} max={target} said={t('progress', { proven, target })} />;
}

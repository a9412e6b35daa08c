import type { ImpactRunSummary } from '@assay/protocol/dto/impact';
import { EmptyState } from '@assay/ui/empty-state';
import { Notice } from '@assay/ui/notice';
import { ProgressBar } from '@assay/ui/progress-bar';
import { useTranslations } from 'next-intl';
import { RefreshEvery } from '../../attempt/components/refresh-every';
import type { LoadedImpact } from '../page-data';

const refreshMs = 2_000;

/** How the newest run stands: nothing is said of one that is done, where its figures are there. */
export function RunState({ page }: { readonly page: LoadedImpact }) {
  const t = useTranslations('operatorImpact');
  const { latest, shown, source } = page;
  if (latest === null) return <EmptyState title={t(`state.none.${source}`)}>{t('state.noneText')}</EmptyState>;
  switch (latest.state) {
    case 'done':
      return shown === null ? (
        <Notice tone="attention" title={t('state.unreadable')}>
          {t('state.unreadableText')}
        </Notice>
      ) : null;
    case 'failed':
      return (
        <Notice tone="bad" title={t('state.failed')}>
          {latest.failure !== null && <p>{t(`failure.${latest.failure}`)}</p>}
          {shown !== null && <p>{t('state.kept')}</p>}
        </Notice>
      );
    default:
      return <UnderWay run={latest} source={source} isKept={shown !== null} />;
  }
}

type UnderWayProps = {
  readonly run: ImpactRunSummary;
  readonly source: LoadedImpact['source'];
  readonly isKept: boolean;
};

/** The page sets itself anew while a run is under way; without script the link does. */
function UnderWay({ run, source, isKept }: UnderWayProps) {
  const t = useTranslations('operatorImpact');
  const share = Math.round(100 * run.progress);
  return (
    <div className="grid max-w-form gap-2" data-run={run.state}>
      <RefreshEvery everyMs={refreshMs} />
      <ProgressBar
        label={run.step === null ? t('state.waiting') : t(`step.${run.step}`)}
        value={share}
        max={100}
        said={t('state.percent', { share: String(share) })}
      />
      {isKept && <p className="text-14 text-ink-soft">{t('state.still')}</p>}
      <p className="text-14">
        <a href={`/operator/impact?source=${source}`} className="text-link">
          {t('state.again')}
        </a>
      </p>
    </div>
  );
}

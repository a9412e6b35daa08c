import { fewestJudged } from '@assay/domain/assessment/statistics';
import type { BankPage } from '@assay/services/operator/read-bank';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { FlagReasons } from './flag-reasons';

/** The families that break a limit, with the reason beside each. */
export function LookAt({ bank, kind }: { readonly bank: BankPage; readonly kind: Kind }) {
  const t = useTranslations('operatorBank.bank');
  const flagged = bank.families.flatMap(({ family, title, counted }) => {
    const { figures = null, flags = [] } = counted[kind] ?? {};
    return figures === null || flags.length === 0 ? [] : [{ family, title, figures, flags }];
  });
  const most = Math.max(0, ...bank.families.map(({ counted }) => counted[kind]?.people ?? 0));
  return (
    <Panel title={t(kind === 'simulated' ? 'lookAtSimulated' : 'lookAt')}>
      {flagged.length === 0 ? (
        <p className="max-w-prose text-ink-soft">
          {most < fewestJudged
            ? t('nothingYet', { judged: fewestJudged, most })
            : t('nothing', { judged: fewestJudged })}
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {flagged.map(({ family, title, figures, flags }) => (
            <li key={family} className="grid gap-2 py-4">
              <a href={`/operator/tests/${bank.slug}/${family}?attempts=${kind}`} className="text-link font-semibold">
                {title}
              </a>
              <FlagReasons flags={flags} figures={figures} bank={bank} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

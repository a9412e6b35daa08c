import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import type { WaitingView } from '../views/waiting';
import { RunStamp } from './run-stamp';

type Props = { readonly views: readonly WaitingView[]; readonly shown: Shown };

/** Views without a figure in one place, instead of as many empty parts of the page. */
export function WaitingPanel({ views, shown }: Props) {
  const t = useTranslations('operatorImpact');
  const { before } = shown.run.result;
  if (views.length === 0 && before !== null) return null;
  return (
    <Panel title={t('waiting.title')} aside={<RunStamp shown={shown} />}>
      {views.length > 0 && (
        <>
          <p className="mb-4 max-w-prose text-ink-soft">{t('waiting.lead')}</p>
          <ul className="grid gap-x-12 text-14 md:grid-cols-2">
            {views.map((view) => (
              <Waiting key={view.name} view={view} shown={shown} />
            ))}
          </ul>
        </>
      )}
      {before === null && <p className="mt-4 max-w-prose text-ink-soft">{t('before.none')}</p>}
    </Panel>
  );
}

function Waiting({ view: { name, events, needed }, shown }: { readonly view: WaitingView; readonly shown: Shown }) {
  const t = useTranslations('operatorImpact');
  const title = name === 'returns' ? t('returns.short') : titleOfChart(name, t);
  const far =
    events === null
      ? t('waiting.nothing')
      : needed === null
        ? t('said.fewUnknown', { events })
        : t('waiting.of', { events, needed });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5">
      <span>{title}</span>
      <span className="ms-auto flex items-baseline gap-4 text-ink-soft tabular-nums">
        {far}
        {!shown.isPrinted && (
          <a
            href={`/operator/impact/${name}/rows.csv?run=${shown.run.id}`}
            aria-label={t('take.csvOf', { title })}
            download
            className="text-link"
          >
            {t('take.csvShort')}
          </a>
        )}
      </span>
    </li>
  );
}

/** Some charts have a name that only their part of the page makes whole. */
function titleOfChart(
  name: Exclude<WaitingView['name'], 'returns'>,
  t: ReturnType<typeof useTranslations<'operatorImpact'>>,
): string {
  const title = t(`chart.${name}`);
  return name.startsWith('placebo-') ? t('waiting.placebo', { title }) : title;
}

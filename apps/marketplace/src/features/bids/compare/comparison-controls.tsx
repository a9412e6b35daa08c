import { Pill } from '@assay/ui/pill';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { ComparePage } from './page-data';
import { type Order, orders } from './order';

/** The order and the filter of the comparison, as links. */
export function ComparisonControls({ page }: { readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  const { comparison, order, badge } = page;
  const href = (change: { order?: Order; badge?: string | undefined }) => {
    const params = new URLSearchParams();
    const chosen = { order, badge, ...change };
    if (chosen.order !== 'sent') params.set('order', chosen.order);
    if (chosen.badge !== undefined) params.set('badge', chosen.badge);
    const query = params.toString();
    return `/jobs/${comparison.jobId}/bids${query === '' ? '' : `?${query}`}`;
  };
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4">
      <Control label={t('order')}>
        {orders.map((each) => (
          <Pill key={each} href={href({ order: each })} current={each === order}>
            {t(`orders.${each}`)}
          </Pill>
        ))}
      </Control>
      {comparison.badges.length > 0 && (
        <Control label={t('badge')}>
          <Pill href={href({ badge: undefined })} current={badge === undefined}>
            {t('all', { count: comparison.total })}
          </Pill>
          {comparison.badges.map(({ achievement, title, bids }) => (
            <Pill key={achievement} href={href({ badge: achievement })} current={badge === achievement}>
              {title} · {bids}
            </Pill>
          ))}
        </Control>
      )}
    </div>
  );
}

function Control({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-2">
      <span className="me-1 text-14 text-ink-faint">{label}</span>
      {children}
    </nav>
  );
}

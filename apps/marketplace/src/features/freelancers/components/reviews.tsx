import type { FreelancerDto } from '@assay/protocol/dto/freelancer';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';
import { WrittenText } from '../../jobs/components/written-text';
import type { PageTime } from '../../jobs/page-data';

type Review = FreelancerDto['reviews'][number];

const marks = ['quality', 'communication', 'speed', 'reliability'] as const;

export function Reviews({ reviews, time }: { readonly reviews: readonly Review[]; readonly time: PageTime }) {
  const t = useTranslations('freelancers.reviews');
  const format = useFormatter();
  return (
    <Panel
      title={t('title')}
      aside={<span className="text-ink-faint tabular-nums">{format.number(reviews.length)}</span>}
    >
      {reviews.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {reviews.map((review) => (
            <li key={review.id} className="py-5">
              <h3 dir="auto" className="font-semibold [overflow-wrap:anywhere]">
                {review.contractTitle}
              </h3>
              <p className="text-14 text-ink-faint">
                {t.rich('by', {
                  author: () => <bdi>{review.author}</bdi>,
                  time: () => <TimeText at={new Date(review.revealedAt)} {...time} />,
                })}
              </p>
              {review.comment !== '' && (
                <div className="mt-2">
                  <WrittenText text={review.comment} />
                </div>
              )}
              <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-14">
                {marks.map((mark) => (
                  <div key={mark} className="flex gap-2">
                    <dt className="text-ink-faint capitalize">{t(mark)}</dt>
                    <dd className="font-semibold tabular-nums">{review[mark]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

import type { FreelancerDto } from '@assay/protocol/dto/freelancer';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { WrittenText } from '../../jobs/components/written-text';
import type { PageTime } from '../../jobs/page-data';

type Review = FreelancerDto['reviews'][number];

const marks = ['quality', 'communication', 'speed', 'reliability'] as const;

export function Reviews({ reviews, time }: { readonly reviews: readonly Review[]; readonly time: PageTime }) {
  return (
    <Panel title="Reviews" aside={<span className="text-ink-faint tabular-nums">{reviews.length}</span>}>
      {reviews.length === 0 ? (
        <EmptyState title="Clients’ reviews of finished contracts will stand here." />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {reviews.map((review) => (
            <li key={review.id} className="py-5">
              <h3 dir="auto" className="font-semibold [overflow-wrap:anywhere]">
                {review.contractTitle}
              </h3>
              <p className="text-14 text-ink-faint">
                <bdi>{review.author}</bdi>, <TimeText at={new Date(review.revealedAt)} {...time} />
              </p>
              {review.comment !== '' && (
                <div className="mt-2">
                  <WrittenText text={review.comment} />
                </div>
              )}
              <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-14">
                {marks.map((mark) => (
                  <div key={mark} className="flex gap-2">
                    <dt className="text-ink-faint capitalize">{mark}</dt>
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

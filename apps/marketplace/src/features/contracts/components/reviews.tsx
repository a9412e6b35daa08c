import { type ReviewDto, reviewCriteria } from '@assay/protocol/dto/review';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { Deadline } from '@assay/ui/deadline';
import { Panel } from '@assay/ui/panel';
import { RadioGroup } from '@assay/ui/radio-group';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { giveReview } from '../actions';
import type { ContractPage } from '../page-data';

const scores = [1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: String(score) }));

/** The reviews of both sides: written unseen by the other, opened together. */
export function Reviews({ page }: { readonly page: ContractPage }) {
  const t = useTranslations('contracts.reviews');
  const { contract, reviews, now, timeZone } = page;
  if (reviews.until === null) return null;
  const other = contract.viewerIs === 'client' ? contract.freelancer.name : contract.client.name;
  const window = <Deadline at={new Date(reviews.until)} now={now} timeZone={timeZone} />;
  return (
    <div id="reviews" className="scroll-mt-6">
      <Panel title={t('title')}>
        {reviews.isOpen && (
          <div className="grid gap-6">
            <p className="max-w-prose text-ink-soft">{t.rich('blind', { window: () => window })}</p>
            <ReviewForm contractId={contract.id} other={other} />
          </div>
        )}
        <div className="grid gap-8 sm:grid-cols-2">
          {reviews.own && <OneReview title={t('yours')} review={reviews.own} hiddenUntil={window} />}
          {reviews.others && (
            <OneReview title={t('others', { name: other })} review={reviews.others} hiddenUntil={window} />
          )}
        </div>
        {!reviews.isOpen && !reviews.own && <p className="text-ink-soft">{t('passed')}</p>}
      </Panel>
    </div>
  );
}

function ReviewForm({ contractId, other }: { readonly contractId: string; readonly other: string }) {
  const t = useTranslations('contracts.reviews');
  return (
    <ActionForm action={giveReview.bind(null, contractId)} label={t('form', { name: other })}>
      {reviewCriteria.map((criterion) => (
        <RadioGroup
          key={criterion}
          name={criterion}
          legend={t(`criterion.${criterion}`)}
          options={scores}
          layout="row"
          hint={criterion === 'quality' ? t('marks') : undefined}
        />
      ))}
      <TextArea name="comment" label={t('comment')} hint={t('commentHint')} rows={4} />
      <p>
        <SubmitButton>{t('submit')}</SubmitButton>
      </p>
    </ActionForm>
  );
}

type OneReviewProps = { readonly title: string; readonly review: ReviewDto; readonly hiddenUntil: React.ReactNode };

function OneReview({ title, review, hiddenUntil }: OneReviewProps) {
  const t = useTranslations('contracts.reviews');
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      {review.revealedAt === null && (
        <p className="text-14 text-ink-soft">{t.rich('hidden', { window: () => hiddenUntil })}</p>
      )}
      <DataList
        entries={reviewCriteria.map((criterion) => ({
          term: t(`criterion.${criterion}`),
          value: t('score', { score: review[criterion] }),
        }))}
      />
      <p dir="auto" className="mt-2 max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
        {review.comment}
      </p>
    </section>
  );
}

import { type ReviewDto, reviewCriteria, type ReviewCriterion } from '@assay/protocol/dto/review';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { Deadline } from '@assay/ui/deadline';
import { Panel } from '@assay/ui/panel';
import { RadioGroup } from '@assay/ui/radio-group';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { giveReview } from '../actions';
import type { ContractPage } from '../page-data';

const labels: Readonly<Record<ReviewCriterion, string>> = {
  quality: 'Quality',
  communication: 'Communication',
  speed: 'Speed',
  reliability: 'Reliability',
};

const scores = [1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: String(score) }));

/** The reviews of both sides: written unseen by the other, opened together. */
export function Reviews({ page }: { readonly page: ContractPage }) {
  const { contract, reviews, now, timeZone } = page;
  if (reviews.until === null) return null;
  const other = contract.viewerIs === 'client' ? contract.freelancer.name : contract.client.name;
  const window = <Deadline at={new Date(reviews.until)} now={now} timeZone={timeZone} />;
  return (
    <div id="reviews" className="scroll-mt-6">
      <Panel title="Reviews">
        {reviews.isOpen && (
          <div className="grid gap-6">
            <p className="max-w-prose text-ink-soft">
              Neither of you sees the other’s review before both are written, or before the window closes: {window}. So
              say what you found, not what you expect to hear.
            </p>
            <ReviewForm contractId={contract.id} other={other} />
          </div>
        )}
        <div className="grid gap-8 sm:grid-cols-2">
          {reviews.own && <OneReview title="Yours" review={reviews.own} hiddenUntil={window} />}
          {reviews.others && <OneReview title={`${other}’s`} review={reviews.others} hiddenUntil={window} />}
        </div>
        {!reviews.isOpen && !reviews.own && <p className="text-ink-soft">The time for your review has passed.</p>}
      </Panel>
    </div>
  );
}

function ReviewForm({ contractId, other }: { readonly contractId: string; readonly other: string }) {
  return (
    <ActionForm action={giveReview.bind(null, contractId)} label={`Review ${other}`}>
      {reviewCriteria.map((criterion) => (
        <RadioGroup
          key={criterion}
          name={criterion}
          legend={labels[criterion]}
          options={scores}
          layout="row"
          hint={criterion === 'quality' ? '1 is poor, 5 is excellent.' : undefined}
        />
      ))}
      <TextArea name="comment" label="What others should know" hint="It stands on their public profile." rows={4} />
      <p>
        <SubmitButton>Send the review</SubmitButton>
      </p>
    </ActionForm>
  );
}

type OneReviewProps = { readonly title: string; readonly review: ReviewDto; readonly hiddenUntil: React.ReactNode };

function OneReview({ title, review, hiddenUntil }: OneReviewProps) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      {review.revealedAt === null && (
        <p className="text-14 text-ink-soft">Hidden until the other side has written, at most until {hiddenUntil}.</p>
      )}
      <DataList
        entries={reviewCriteria.map((criterion) => ({ term: labels[criterion], value: `${review[criterion]} of 5` }))}
      />
      <p dir="auto" className="mt-2 max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
        {review.comment}
      </p>
    </section>
  );
}

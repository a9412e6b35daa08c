import { ActionForm } from '@assay/ui/action-form';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { Why } from '@assay/ui/why';
import { giveUp, handIn } from '../actions';
import { Clock } from '../desk/clock';
import { QuestionMap } from '../desk/question-map';
import type { HandInPage } from '../page-data';
import { questionPath, resultPath } from '../paths';

/** The last look before handing in: what is answered, what is not, what is flagged. */
export function HandInView({ page }: { readonly page: HandInPage }) {
  const { progress } = page;
  const { attemptId, items } = progress;
  const open = items.filter(({ isAnswered }) => !isAnswered);
  const flagged = items.filter(({ isFlagged }) => isFlagged);
  const [first] = [...open, ...flagged];
  const backPath = questionPath(attemptId, first?.position ?? items.length);
  return (
    <div className="page-width">
      <PageHeader
        title="Hand in your answers?"
        lead={
          open.length === 0
            ? `All ${items.length} questions are answered. After handing in, nothing can be changed.`
            : `${items.length - open.length} of ${items.length} questions are answered. A question without an answer counts as wrong; a guess costs nothing.`
        }
        facts={
          <>
            <span>{progress.testTitle}</span>
            <Clock deadlineAt={progress.deadlineAt} serverNow={progress.now} resultHref={resultPath(attemptId)} />
          </>
        }
      />
      <div className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-8">
        {open.length > 0 && (
          <Notice tone="attention" title={`Not answered: ${positions(open)}`}>
            <p>Choose a number below to go there.</p>
          </Notice>
        )}
        {flagged.length > 0 && <p>Flagged by you: {positions(flagged)}.</p>}
        <QuestionMap attemptId={attemptId} items={items} />
        <div className="flex flex-wrap items-start gap-3">
          {open.length > 0 && <LinkButton href={backPath}>Back to the open questions</LinkButton>}
          <ActionForm action={handIn.bind(null, attemptId)} layout="inline" label="Hand in">
            <SubmitButton variant={open.length === 0 ? 'primary' : 'secondary'} pending="Scoring…">
              {open.length === 0 ? 'Hand in and see the result' : `Hand in with ${open.length} unanswered`}
            </SubmitButton>
          </ActionForm>
          {open.length === 0 && (
            <LinkButton variant="secondary" href={backPath}>
              Back to the questions
            </LinkButton>
          )}
        </div>
        <Why label="Give this attempt up instead">
          <p>
            An attempt that is given up is not scored, but it counts as an attempt: the wait before the next one begins
            now.
          </p>
          <div className="mt-3">
            <ActionForm action={giveUp.bind(null, attemptId)} layout="inline" label="Give up">
              <SubmitButton variant="danger" size="small" pending="Giving up…">
                Give up without a score
              </SubmitButton>
            </ActionForm>
          </div>
        </Why>
      </div>
    </div>
  );
}

function positions(items: readonly { readonly position: number }[]): string {
  return items.map(({ position }) => position).join(', ');
}

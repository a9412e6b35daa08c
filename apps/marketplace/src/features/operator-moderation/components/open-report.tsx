import type { ReportDto } from '@assay/services/operator/list-reports';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { Checkbox } from '@assay/ui/checkbox';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TimeText } from '@assay/ui/time-text';
import { decideReportAction } from '../actions';
import { ReportSubject } from './report-subject';

/** A report that waits for a decision. */
export function OpenReport({ report, now }: { readonly report: ReportDto; readonly now: Date }) {
  const titleId = `report-${report.id}`;
  return (
    <Card as="li" labelledBy={titleId}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 lg:grid-cols-2">
        <div>
          <h2 id={titleId} className="font-serif text-22">
            <ReportSubject {...report} />
          </h2>
          <p className="mt-1 text-14 text-ink-soft">
            Reported by{' '}
            <a href={`/operator/people/${report.reporterId}`} className="text-link">
              <bdi>{report.reporter}</bdi>
            </a>{' '}
            <TimeText at={report.filedAt} now={now} />
          </p>
          <p className="mt-3 max-w-prose whitespace-pre-line">{report.reason}</p>
        </div>
        <ActionForm action={decideReportAction.bind(null, report.id)} label="Decide this report">
          <TextArea
            name="note"
            label="Note"
            hint="Why you decide so. It stands in the report."
            rows={2}
            maxLength={3000}
          />
          {report.jobIsOpen && (
            <Checkbox
              name="removeJob"
              label="Take the job down"
              hint="Only when you uphold the report; bidders are told."
            />
          )}
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="verdict" value="uphold" variant="secondary">
              Uphold the report
            </SubmitButton>
            <SubmitButton name="verdict" value="dismiss" variant="quiet">
              Dismiss it
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  );
}

import type { ReportDto } from '@assay/services/operator/list-reports';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { Checkbox } from '@assay/ui/checkbox';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { decideReportAction } from '../actions';
import { ReportSubject } from './report-subject';

/** A report that waits for a decision. */
export function OpenReport({ report, now }: { readonly report: ReportDto; readonly now: Date }) {
  const t = useTranslations('operatorModeration.open');
  const titleId = `report-${report.id}`;
  return (
    <Card as="li" labelledBy={titleId}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 lg:grid-cols-2">
        <div>
          <h2 id={titleId} className="font-serif text-22">
            <ReportSubject {...report} />
          </h2>
          <p className="mt-1 text-14 text-ink-soft">
            {t.rich('reported', {
              person: () => (
                <a href={`/operator/people/${report.reporterId}`} className="text-link">
                  <bdi>{report.reporter}</bdi>
                </a>
              ),
              time: () => <TimeText at={report.filedAt} now={now} />,
            })}
          </p>
          <p className="mt-3 max-w-prose whitespace-pre-line">{report.reason}</p>
        </div>
        <ActionForm action={decideReportAction.bind(null, report.id)} label={t('form')}>
          <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={2} maxLength={3000} />
          {report.jobIsOpen && <Checkbox name="removeJob" label={t('removeJob')} hint={t('removeJobHint')} />}
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="verdict" value="uphold" variant="secondary">
              {t('uphold')}
            </SubmitButton>
            <SubmitButton name="verdict" value="dismiss" variant="quiet">
              {t('dismiss')}
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  );
}

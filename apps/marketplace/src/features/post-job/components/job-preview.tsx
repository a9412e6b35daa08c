'use client';
import { moneyOf } from '@assay/protocol/dto/money';
import { Deadline } from '@assay/ui/deadline';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'next-intl';
import { type FormValues, textOf } from '../../form-rows/form-rows';
import { JobSheet } from '../../jobs/components/job-sheet';
import { RequiredBadge } from '../../jobs/components/required-badge';
import { endOfDay } from '../end-of-day';
import { previewOf } from '../preview-of';

export type JobPreviewProps = {
  readonly values: FormValues;
  readonly badgeTitle: string | undefined;
  readonly timeZone: string;
  readonly now: Date;
};

/** The job as freelancers will read it, with the last step below. */
export function JobPreview({ values, badgeTitle, timeZone, now }: JobPreviewProps) {
  const t = useTranslations('postJob.island.preview');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const job = previewOf(values);
  const decision = endOfDay(textOf(values['decisionDueAt']), timeZone);
  return (
    <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <p className="text-14 text-ink-faint">{t('lead')}</p>
        <h2
          id="preview"
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="mt-2 max-w-[44ch] font-serif text-28 font-medium tracking-[-0.018em] outline-none"
        >
          {job.title}
        </h2>
        <p className="mt-3 flex flex-wrap items-baseline gap-x-8 gap-y-2">
          <MoneyText amount={moneyOf(job.budget)} size="large" />
          {decision !== undefined && (
            <span className="text-14">
              <Deadline label={t('decision')} at={decision} now={now} timeZone={timeZone} />
            </span>
          )}
          {badgeTitle !== undefined && <RequiredBadge title={badgeTitle} />}
        </p>
      </div>
      <JobSheet job={job} />
      <PreviewActs />
    </section>
  );
}

function PreviewActs() {
  const t = useTranslations('postJob.island.preview');
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-6">
      <SubmitButton name="act" value="publish" pending={t('posting')}>
        {t('post')}
      </SubmitButton>
      <SubmitButton name="act" value="edit" variant="secondary">
        {t('change')}
      </SubmitButton>
    </div>
  );
}

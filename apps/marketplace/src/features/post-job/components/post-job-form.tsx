'use client';
import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { useFormState } from '@assay/ui/form-values';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { textOf } from '../../form-rows/form-rows';
import { RequestKey } from '../../form-rows/request-key';
import type { PostJobPage } from '../page-data';
import { JobFields } from './job-fields';
import { JobPreview } from './job-preview';

/** Write, look at it as freelancers will, post. The fields stay in the form behind the preview, so nothing is lost. */
export function PostJobForm({ page, action }: { readonly page: PostJobPage; readonly action: FormAction }) {
  const t = useTranslations('postJob.island.form');
  return (
    <ActionForm action={action} layout="wide" label={t('label')}>
      {/* What the enter key presses: the first button of a form, ahead of those that change rows. */}
      <button type="submit" name="act" value="preview" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <RequestKey drawn={page.requestKey} />
      <Steps page={page} />
    </ActionForm>
  );
}

function Steps({ page }: { readonly page: PostJobPage }) {
  const t = useTranslations('postJob.island.form');
  const { values = {} } = useFormState();
  const isPreview = textOf(values['step']) === 'preview';
  const badge = page.badges.find(({ achievement }) => achievement === textOf(values['requiredBadge']));
  return (
    <>
      {isPreview && <JobPreview values={values} badgeTitle={badge?.title} timeZone={page.timeZone} now={page.now} />}
      <div hidden={isPreview} className={isPreview ? '' : 'grid grid-cols-[minmax(0,1fr)] gap-10'}>
        <JobFields page={page} />
        <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">
          <SubmitButton name="act" value="preview">
            {t('preview')}
          </SubmitButton>
          <p className="text-14 text-ink-faint">{t('nothingPosted')}</p>
        </div>
      </div>
    </>
  );
}

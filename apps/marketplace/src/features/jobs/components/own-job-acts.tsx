import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { LinkButton } from '@assay/ui/link-button';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';

export type OwnJobActsProps = {
  readonly jobId: string;
  readonly bids: number;
  readonly isOpen: boolean;
  readonly cancel: FormAction;
};

/** What the client of a job does from its page. */
export function OwnJobActs({ jobId, bids, isOpen, cancel }: OwnJobActsProps) {
  const t = useTranslations('jobs.own');
  const bidsLabel = isOpen ? 'compareBids' : 'lookAtBids';
  return (
    <div className="grid gap-4">
      <LinkButton href={`/jobs/${jobId}/bids`} variant={isOpen ? 'primary' : 'secondary'}>
        {bids === 0 ? t('openBids') : t(bidsLabel, { bids })}
      </LinkButton>
      {isOpen && (
        <details>
          <summary className="inline-flex min-h-8 items-center text-14 text-ink-soft underline decoration-brass-line underline-offset-[0.22em]">
            {t('takeBack')}
          </summary>
          <div className="mt-3 border-s-2 border-bad ps-4">
            <p className="mb-3 text-14 text-ink-soft">{t('takeBackMeans')}</p>
            <ActionForm action={cancel} label={t('takeBackForm')}>
              <div>
                <SubmitButton variant="danger" size="small">
                  {t('takeBackNow', { bidders: bids })}
                </SubmitButton>
              </div>
            </ActionForm>
          </div>
        </details>
      )}
    </div>
  );
}

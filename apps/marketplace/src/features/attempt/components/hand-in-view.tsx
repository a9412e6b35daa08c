import { ActionForm } from '@assay/ui/action-form';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { IslandWords } from '../../../i18n/island-words';
import { giveUp, handIn } from '../actions';
import { Clock } from '../desk/clock';
import { QuestionMap } from '../desk/question-map';
import type { HandInPage } from '../page-data';
import { questionPath, resultPath } from '../paths';

/** The last look before handing in: what is answered, what is not, what is flagged. */
export function HandInView({ page }: { readonly page: HandInPage }) {
  const t = useTranslations('attempt.handIn');
  const { progress } = page;
  const { attemptId, items } = progress;
  const open = items.filter(({ isAnswered }) => !isAnswered);
  const flagged = items.filter(({ isFlagged }) => isFlagged);
  const [first] = [...open, ...flagged];
  const backPath = questionPath(attemptId, first?.position ?? items.length);
  return (
    <div className="page-width">
      <PageHeader
        title={t('title')}
        lead={
          open.length === 0
            ? t('allAnswered', { total: items.length })
            : t('someAnswered', { answered: items.length - open.length, total: items.length })
        }
        facts={
          <>
            <span>{progress.testTitle}</span>
            <IslandWords of={['attempt']}>
              <Clock deadlineAt={progress.deadlineAt} serverNow={progress.now} resultHref={resultPath(attemptId)} />
            </IslandWords>
          </>
        }
      />
      <div className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-8">
        {open.length > 0 && (
          <Notice tone="attention" title={t('notAnswered', { positions: positions(open) })}>
            <p>{t('chooseNumber')}</p>
          </Notice>
        )}
        {flagged.length > 0 && <p>{t('flagged', { positions: positions(flagged) })}</p>}
        <QuestionMap attemptId={attemptId} items={items} />
        <div className="flex flex-wrap items-start gap-3">
          {open.length > 0 && <LinkButton href={backPath}>{t('backToOpen')}</LinkButton>}
          <ActionForm action={handIn.bind(null, attemptId)} layout="inline" label={t('form')}>
            <SubmitButton variant={open.length === 0 ? 'primary' : 'secondary'} pending={t('pending')}>
              {open.length === 0 ? t('submit') : t('submitOpen', { count: open.length })}
            </SubmitButton>
          </ActionForm>
          {open.length === 0 && (
            <LinkButton variant="secondary" href={backPath}>
              {t('back')}
            </LinkButton>
          )}
        </div>
        <GivingUp attemptId={attemptId} />
      </div>
    </div>
  );
}

function GivingUp({ attemptId }: { readonly attemptId: string }) {
  const t = useTranslations('attempt.giveUp');
  return (
    <Why label={t('label')}>
      <p>{t('meaning')}</p>
      <div className="mt-3">
        <ActionForm action={giveUp.bind(null, attemptId)} layout="inline" label={t('form')}>
          <SubmitButton variant="danger" size="small" pending={t('pending')}>
            {t('submit')}
          </SubmitButton>
        </ActionForm>
      </div>
    </Why>
  );
}

function positions(items: readonly { readonly position: number }[]): string {
  return items.map(({ position }) => position).join(', ');
}

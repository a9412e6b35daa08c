import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { useTranslations } from 'next-intl';

/** The first step of somebody who has not yet acted on either side. */
export function TwoDoors() {
  const t = useTranslations('today.doors');
  return (
    <EmptyState
      title={t('title')}
      action={
        <>
          <LinkButton href="/profile/edit">{t('offer')}</LinkButton>
          <LinkButton href="/jobs/new" variant="secondary">
            {t('post')}
          </LinkButton>
        </>
      }
    >
      {t('body')}
    </EmptyState>
  );
}

import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { useTranslations } from 'next-intl';

/** What stands in a frame whose page does not exist, or not for this reader. */
export function NothingHere() {
  const t = useTranslations('shell.nothing');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/jobs">{t('jobs')}</LinkButton>
        <LinkButton href="/" variant="secondary">
          {t('home')}
        </LinkButton>
      </div>
    </>
  );
}

import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { useTranslations } from 'next-intl';

/** What stands in an operator's frame where the log or a list has no such thing. */
export function NoSuchEntry() {
  const t = useTranslations('shell.nothing');
  return (
    <PageHeader
      title={t('title')}
      lead={t('operatorLead')}
      action={
        <LinkButton href="/operator" variant="secondary">
          {t('overview')}
        </LinkButton>
      }
    />
  );
}

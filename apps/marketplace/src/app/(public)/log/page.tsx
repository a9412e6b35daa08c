import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HowToCheck } from '../../../features/log/components/how-to-check';
import { Verbatim } from '../../../features/log/components/verbatim';
import { loadLogPage } from '../../../features/log/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('log.page');
  return { title: t('title'), description: t('description') };
}

export default sitePage(async function LogPage() {
  const t = await getTranslations('log.page');
  const { checkpoint, keys, isLoggedIn } = await loadLogPage();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={isLoggedIn && <LinkButton href="/log/mine">{t('mine')}</LinkButton>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <HowToCheck />
        <Panel title={t('head')}>
          <p className="mb-4 max-w-prose text-ink-soft">{checkpoint === null ? t('unsealed') : t('headMeans')}</p>
          {checkpoint !== null && <Verbatim text={checkpoint.trimEnd()} />}
        </Panel>
        {keys !== '' && (
          <Panel title={t('keys')}>
            <p className="mb-4 max-w-prose text-ink-soft">{t('keysMean')}</p>
            <Verbatim text={keys.trimEnd()} />
          </Panel>
        )}
      </div>
    </>
  );
});

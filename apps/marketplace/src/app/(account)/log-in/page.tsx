import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoLogIn } from '../../../features/account/components/demo-log-in';
import { LogInForm } from '../../../features/account/components/log-in-form';
import { loadLogIn } from '../../../features/account/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.logIn');
  return { title: t('title') };
}

export default sitePage(async function LogInPage({ searchParams }: PageProps<'/log-in'>) {
  const { goOn, next, news, hasDemo } = await loadLogIn(await searchParams);
  if (goOn !== null) redirect(goOn);
  const t = await getTranslations('account.logIn');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)]">
        <div className="grid content-start gap-6">
          {news !== null && <Notice tone={news.tone}>{news.text}</Notice>}
          <LogInForm next={next} />
        </div>
        {hasDemo && <DemoLogIn next={next} />}
      </div>
    </>
  );
});

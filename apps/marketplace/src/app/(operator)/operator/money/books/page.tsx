import { absoluteTime } from '@assay/ui/format-time';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BooksReport } from '../../../../../features/operator-money/components/books-report';
import { MoneyTabs } from '../../../../../features/operator-money/components/money-tabs';
import { loadBooks } from '../../../../../features/operator-money/page-data';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorMoney.books');
  return { title: t('title') };
}

export default sitePage(async function BooksPage() {
  const t = await getTranslations('operatorMoney.books');
  const locale = await getLocale();
  const { books, checkedAt, tookMs } = await loadBooks();
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={<span>{t('checked', { time: absoluteTime(checkedAt, 'UTC', locale), ms: tookMs })}</span>}
        action={
          <LinkButton href="/operator/money/books" variant="secondary">
            {t('again')}
          </LinkButton>
        }
      />
      <MoneyTabs current="/operator/money/books" />
      <div className="mt-8">
        <BooksReport books={books} />
      </div>
    </>
  );
});

import { absoluteTime } from '@assay/ui/format-time';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { BooksReport } from '../../../../../features/operator-money/components/books-report';
import { MoneyTabs } from '../../../../../features/operator-money/components/money-tabs';
import { loadBooks } from '../../../../../features/operator-money/page-data';

export const metadata: Metadata = { title: 'Books' };

export default async function BooksPage() {
  const { books, checkedAt, tookMs } = await loadBooks();
  return (
    <>
      <PageHeader
        title="Books"
        facts={
          <span>
            Checked at {absoluteTime(checkedAt)} in {tookMs.toLocaleString('en')} ms, posting by posting
          </span>
        }
        action={
          <LinkButton href="/operator/money/books" variant="secondary">
            Check now
          </LinkButton>
        }
      />
      <MoneyTabs current="/operator/money/books" />
      <div className="mt-8">
        <BooksReport books={books} />
      </div>
    </>
  );
}

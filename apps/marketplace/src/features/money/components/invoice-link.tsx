import { useTranslations } from 'next-intl';
export type InvoiceLinkProps = { readonly number: string; readonly pdfPath: string | null };

/** The number opens the PDF; until it is set the number stands alone and says so. */
export function InvoiceLink({ number, pdfPath }: InvoiceLinkProps) {
  const t = useTranslations('money.invoices');
  if (pdfPath === null) {
    return (
      <span>
        <span className="whitespace-nowrap">{number}</span>{' '}
        <span className="text-14 text-ink-faint">{t('beingSet')}</span>
      </span>
    );
  }
  return (
    <a href={pdfPath} className="text-link whitespace-nowrap">
      {number} <span className="text-14">{t('pdf')}</span>
    </a>
  );
}

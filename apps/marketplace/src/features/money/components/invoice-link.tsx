export type InvoiceLinkProps = { readonly number: string; readonly pdfPath: string | null };

/** The number opens the PDF; until it is set the number stands alone and says so. */
export function InvoiceLink({ number, pdfPath }: InvoiceLinkProps) {
  if (pdfPath === null) {
    return (
      <span>
        <span className="whitespace-nowrap">{number}</span>{' '}
        <span className="text-14 text-ink-faint">PDF is being set</span>
      </span>
    );
  }
  return (
    <a href={pdfPath} className="text-link whitespace-nowrap">
      {number} <span className="text-14">PDF</span>
    </a>
  );
}

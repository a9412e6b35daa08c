import { TextInput } from '@assay/ui/text-input';

/** A transfer as the bank statement shows it. */
export function TransferFields({ reference }: { readonly reference?: string }) {
  return (
    <>
      {reference === undefined ? (
        <TextInput name="reference" label="Reference of the payment" placeholder="AS-" maxLength={40} />
      ) : (
        <input type="hidden" name="reference" value={reference} />
      )}
      <TextInput
        name="amount"
        label="Amount on the statement"
        inputMode="decimal"
        hint="In the currency of the payment."
      />
      <TextInput
        name="statementEntry"
        label="Entry of the statement"
        placeholder="2026-11-22/14"
        maxLength={80}
        hint="The bank’s own number of the transfer, or day and line. Each entry is recorded once."
      />
    </>
  );
}

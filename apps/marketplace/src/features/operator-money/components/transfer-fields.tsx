import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';

/** A transfer as the bank statement shows it. */
export function TransferFields({ reference }: { readonly reference?: string }) {
  const t = useTranslations('operatorMoney.transfer');
  return (
    <>
      {reference === undefined ? (
        <TextInput name="reference" label={t('reference')} placeholder="AS-" maxLength={40} />
      ) : (
        <input type="hidden" name="reference" value={reference} />
      )}
      <TextInput name="amount" label={t('amount')} inputMode="decimal" hint={t('amountHint')} />
      <TextInput
        name="statementEntry"
        label={t('entry')}
        placeholder="2026-11-22/14"
        maxLength={80}
        hint={t('entryHint')}
      />
    </>
  );
}

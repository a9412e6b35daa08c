import { countries } from '@assay/einvoice/code-lists';
import { Select, type Choice } from '@assay/ui/select';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** Countries by their English names; Northern Ireland is a country of invoices only. */
const choices: readonly Choice[] = [...countries]
  .filter((code) => code !== 'XI')
  .map((code) => ({ value: code, label: names.of(code) ?? code }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

export function CountrySelect({ defaultValue }: { readonly defaultValue?: string }) {
  return (
    <Select
      name="country"
      label="Country"
      options={choices}
      defaultValue={defaultValue}
      placeholder="Choose a country"
    />
  );
}

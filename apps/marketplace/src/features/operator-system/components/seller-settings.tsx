import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { CountrySelect } from '../../account/components/country-select';
import { changeSellerAction } from '../actions';
import type { LoadedSystem } from '../page-data';

/** Who issues the invoices for the platform's fees. */
export function SellerSettings({ settings: { seller } }: Pick<LoadedSystem, 'settings'>) {
  return (
    <Panel title="Seller of the fees">
      <ActionForm action={changeSellerAction} label="Change the seller of the fees">
        <p className="text-ink-soft">
          {seller === null
            ? 'Nobody is named: invoices for fees show the address of this site and the country of its first operator.'
            : 'Stands on every invoice for a fee. Invoices issued before stay as they are.'}
        </p>
        <TextInput name="name" label="Name" maxLength={120} defaultValue={seller?.name} />
        <TextInput name="street" label="Street and number" maxLength={120} defaultValue={seller?.street} />
        <div className="grid gap-6 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <TextInput name="postalCode" label="Postal code" maxLength={20} defaultValue={seller?.postalCode} />
          <TextInput name="city" label="Town" maxLength={80} defaultValue={seller?.city} />
        </div>
        <CountrySelect defaultValue={seller?.country} />
        <TextInput
          name="vatId"
          label="VAT number, if there is one"
          maxLength={24}
          hint="Assay charges no VAT on fees. With a number, each invoice says why."
          defaultValue={seller?.vat?.id}
        />
        <TextInput
          name="vatExemption"
          label="Why no VAT is charged"
          maxLength={200}
          placeholder="Small business, no VAT charged under …"
          defaultValue={seller?.vat?.exemption}
        />
        <div>
          <SubmitButton variant="secondary">Save the seller</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { CountrySelect } from '../../account/components/country-select';
import { changeSellerAction } from '../actions';
import type { LoadedSystem } from '../page-data';

/** Who issues the invoices for the platform's fees. */
export function SellerSettings({ settings: { seller } }: Pick<LoadedSystem, 'settings'>) {
  const t = useTranslations('operatorSystem.seller');
  return (
    <Panel title={t('title')}>
      <ActionForm action={changeSellerAction} label={t('form')}>
        <p className="text-ink-soft">{t(seller === null ? 'nobody' : 'named')}</p>
        <TextInput name="name" label={t('name')} maxLength={120} defaultValue={seller?.name} />
        <TextInput name="street" label={t('street')} maxLength={120} defaultValue={seller?.street} />
        <div className="grid gap-6 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <TextInput name="postalCode" label={t('postalCode')} maxLength={20} defaultValue={seller?.postalCode} />
          <TextInput name="city" label={t('city')} maxLength={80} defaultValue={seller?.city} />
        </div>
        <CountrySelect defaultValue={seller?.country} />
        <TextInput
          name="vatId"
          label={t('vatId')}
          maxLength={24}
          hint={t('vatIdHint')}
          defaultValue={seller?.vat?.id}
        />
        <TextInput
          name="vatExemption"
          label={t('exemption')}
          maxLength={200}
          placeholder={t('exemptionExample')}
          defaultValue={seller?.vat?.exemption}
        />
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

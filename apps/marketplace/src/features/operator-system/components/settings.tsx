import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import type { LoadedSystem } from '../page-data';
import { changeBankDetailsAction, changeFeesAction, changeRetakeWaitAction, changeSessionIdleAction } from '../actions';

/** What was set when the installation was founded, and can no longer be changed here. */
export function FixedSettings({ settings }: Pick<LoadedSystem, 'settings'>) {
  const t = useTranslations('operatorSystem.fixed');
  return (
    <Panel title={t('title')}>
      <DataList
        entries={[
          { term: t('origin'), value: t(`origins.${settings.origin}`) },
          { term: t('address'), value: settings.publicUrl },
          { term: t('currency'), value: settings.referenceCurrency },
          { term: t('payments'), value: t(`providers.${settings.paymentProvider}`) },
          { term: t('terms'), value: t('version', { version: settings.termsVersion }) },
        ]}
      />
    </Panel>
  );
}

export function RetakeWait({ settings }: Pick<LoadedSystem, 'settings'>) {
  const t = useTranslations('operatorSystem.retakeWait');
  return (
    <Panel title={t('title')}>
      <ActionForm action={changeRetakeWaitAction} label={t('form')}>
        <TextInput
          name="days"
          label={t('days')}
          hint={t(settings.retakeWaitDays === 0 ? 'none' : 'counted')}
          type="number"
          min={0}
          max={365}
          defaultValue={String(settings.retakeWaitDays)}
        />
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

export function SessionIdle({ settings }: Pick<LoadedSystem, 'settings'>) {
  const t = useTranslations('operatorSystem.sessionIdle');
  return (
    <Panel title={t('title')}>
      <ActionForm action={changeSessionIdleAction} label={t('form')}>
        <TextInput
          name="days"
          label={t('days')}
          hint={t('hint')}
          type="number"
          min={1}
          max={30}
          defaultValue={String(settings.sessionIdleDays)}
        />
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

/** A market that takes bank transfers needs an account before anybody can fund. */
export function BankDetails({ settings }: Pick<LoadedSystem, 'settings'>) {
  const t = useTranslations('operatorSystem.bank');
  if (settings.paymentProvider !== 'bank_transfer') return null;
  return (
    <Panel title={t('title')}>
      <ActionForm action={changeBankDetailsAction} label={t('form')}>
        <TextArea
          name="bankDetails"
          label={t('details')}
          hint={t('hint')}
          rows={3}
          defaultValue={settings.bankDetails ?? ''}
        />
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

export function FeeSettings({ fees }: Pick<LoadedSystem, 'fees'>) {
  const t = useTranslations('operatorSystem.fees');
  return (
    <Panel title={t('title')}>
      <ActionForm action={changeFeesAction} label={t('form')}>
        <p className="text-ink-soft">{t('inForce', { number: fees.number })}</p>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput
            name="freelancerPercent"
            label={t('freelancer')}
            inputMode="decimal"
            defaultValue={fees.freelancerPercent}
          />
          <TextInput name="clientPercent" label={t('client')} inputMode="decimal" defaultValue={fees.clientPercent} />
        </div>
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import type { LoadedSystem } from '../page-data';
import { changeBankDetailsAction, changeFeesAction, changeRetakeWaitAction, changeSessionIdleAction } from '../actions';

const providers = {
  sandbox: 'Sandbox: no real money moves',
  bank_transfer: 'Bank transfer, confirmed by an operator',
} as const;

/** What was set when the installation was founded, and can no longer be changed here. */
export function FixedSettings({ settings }: Pick<LoadedSystem, 'settings'>) {
  return (
    <Panel title="Set at the foundation">
      <DataList
        entries={[
          { term: 'Origin', value: `${settings.origin}, for good` },
          { term: 'Address', value: settings.publicUrl },
          { term: 'Reference currency', value: settings.referenceCurrency },
          { term: 'Payments', value: providers[settings.paymentProvider] },
          { term: 'Terms', value: `version ${settings.termsVersion}` },
        ]}
      />
    </Panel>
  );
}

export function RetakeWait({ settings }: Pick<LoadedSystem, 'settings'>) {
  return (
    <Panel title="Retake wait">
      <ActionForm action={changeRetakeWaitAction} label="Change the retake wait">
        <TextInput
          name="days"
          label="Days between two attempts at the same test"
          hint={
            settings.retakeWaitDays === 0
              ? 'Zero: people can try again at once, and test pages say so.'
              : 'Counted from the end of the last attempt.'
          }
          type="number"
          min={0}
          max={365}
          defaultValue={String(settings.retakeWaitDays)}
        />
        <div>
          <SubmitButton variant="secondary">Change the wait</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

export function SessionIdle({ settings }: Pick<LoadedSystem, 'settings'>) {
  return (
    <Panel title="Sessions">
      <ActionForm action={changeSessionIdleAction} label="Change when sessions end">
        <TextInput
          name="days"
          label="Days without use after which a session ends by itself"
          hint="Used or not, each ends thirty days after its log-in."
          type="number"
          min={1}
          max={30}
          defaultValue={String(settings.sessionIdleDays)}
        />
        <div>
          <SubmitButton variant="secondary">Change the days</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

/** A market that takes bank transfers needs an account before anybody can fund. */
export function BankDetails({ settings }: Pick<LoadedSystem, 'settings'>) {
  if (settings.paymentProvider !== 'bank_transfer') return null;
  return (
    <Panel title="Bank account">
      <ActionForm action={changeBankDetailsAction} label="Change the bank account">
        <TextArea
          name="bankDetails"
          label="Where clients transfer to"
          hint="Account holder, IBAN and BIC, as they shall read it beside the reference."
          rows={3}
          defaultValue={settings.bankDetails ?? ''}
        />
        <div>
          <SubmitButton variant="secondary">Save the account</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

export function FeeSettings({ fees }: Pick<LoadedSystem, 'fees'>) {
  return (
    <Panel title="Fees">
      <ActionForm action={changeFeesAction} label="Change the fees">
        <p className="text-ink-soft">
          Policy {fees.number} is in force. A bid keeps the fees that its sender was shown, and so does the contract
          that comes of it: a change counts for bids that are sent from then on.
        </p>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput
            name="freelancerPercent"
            label="From the freelancer, %"
            inputMode="decimal"
            defaultValue={fees.freelancerPercent}
          />
          <TextInput
            name="clientPercent"
            label="From the client, %"
            inputMode="decimal"
            defaultValue={fees.clientPercent}
          />
        </div>
        <div>
          <SubmitButton variant="secondary">Put in force</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

import { suspensionGroundLabels, suspensionGrounds } from '@assay/domain/account/suspension-grounds';
import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { restoreAction, suspendAction } from '../actions';
import type { LoadedPerson } from '../page-data';

const grounds = suspensionGrounds.map((value) => ({ value, label: suspensionGroundLabels[value] }));

/** Bars a person with a reason that they read, or lets them act again. */
export function Suspension({ person, isOwn }: Pick<LoadedPerson, 'person' | 'isOwn'>) {
  if (isOwn) return <Notice>This is your own account; only another operator can suspend it.</Notice>;
  if (person.state === 'suspended') {
    return (
      <Panel title="Suspended">
        <p className="mb-4 max-w-prose whitespace-pre-line">{person.suspendedReason}</p>
        <ActionForm action={restoreAction.bind(null, person.id)} label="Restore the account">
          <div>
            <SubmitButton variant="secondary">Restore the account</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
    );
  }
  if (person.state !== 'active') return null;
  return (
    <Panel title="Suspend">
      <ActionForm action={suspendAction.bind(null, person.id)} label="Suspend the account">
        <Select
          name="ground"
          label="Ground"
          options={grounds}
          placeholder="Choose the ground"
          hint="The log keeps it."
        />
        <TextArea
          name="reason"
          label="Reason"
          hint="The person reads it; it stands in the account and not in the log. They can still read, deliver what is under contract and withdraw their money."
          rows={3}
          maxLength={1000}
        />
        <div>
          <SubmitButton variant="danger">Suspend the account</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

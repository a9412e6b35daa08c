import { ActionForm } from '../action-form';
import { Button } from '../button';
import { Checkbox } from '../checkbox';
import { CheckboxGroup } from '../checkbox-group';
import { DateTimeInput } from '../date-time-input';
import { FileInput } from '../file-input';
import type { FormState } from '../form-state';
import { LinkButton } from '../link-button';
import { MoneyInput } from '../money-input';
import { Panel } from '../panel';
import { RadioGroup } from '../radio-group';
import { Select } from '../select';
import { SubmitButton } from '../submit-button';
import { TextArea } from '../text-area';
import { TextInput } from '../text-input';

export const refused: FormState = {
  status: 'refused',
  message: 'Two things need another look. What you typed is kept.',
  fieldErrors: {
    title: 'Write a title of at least 10 letters.',
    budget: 'Write the budget as an amount, for instance 400 or 399.50.',
  },
  values: {
    title: 'Ledger',
    brief: 'We have kept stock in a shared sheet since 2014.',
    budget: 'four hundred',
    field: 'clerical',
    questions: ['sample'],
    kind: 'open',
  },
};

/** Answers as the given state, without a server behind it. */
async function unchanged(state: FormState): Promise<FormState> {
  return state;
}

export function FormSection({ state }: { readonly state?: FormState }) {
  return (
    <Panel title={state === undefined ? 'Form' : 'Form, refused'}>
      <ActionForm
        action={unchanged}
        initialState={state}
        label={state === undefined ? 'Post a job' : 'Post a job, refused'}
      >
        <TextInput name="title" label="Title" hint="What you need, in one line." maxLength={120} />
        <TextArea name="brief" label="Brief" hint="What is there today, what should be there, how you will know." />
        <Select
          name="field"
          label="Field"
          placeholder="Choose a field"
          options={[
            { value: 'software', label: 'Software and technology' },
            { value: 'clerical', label: 'Clerical and data entry' },
          ]}
        />
        <MoneyInput
          name="budget"
          label="Budget"
          currency="KWD"
          hint="Most jobs of this kind here were agreed between KWD 90.00 and KWD 240.00."
        />
        <DateTimeInput name="decision" label="You decide by" kind="datetime-local" timeZone="Europe/Berlin" />
        <RadioGroup
          name="kind"
          legend="Who may bid"
          layout="framed"
          options={[
            { value: 'open', label: 'Everybody', hint: 'The job stands in the public list.' },
            { value: 'invited', label: 'Only people you invite' },
          ]}
        />
        <RadioGroup
          name="speed"
          legend="Speed"
          layout="row"
          options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
        />
        <CheckboxGroup
          name="questions"
          legend="Ask bidders"
          options={[
            { value: 'sample', label: 'For a sample of similar work' },
            { value: 'start', label: 'When they can start' },
          ]}
        />
        <FileInput name="files" label="Files" hint="PDF, CSV or image, up to 25 MB each." optional multiple />
        <Checkbox name="terms" label="I accept the terms of 1 October 2026" hint="You get a copy by mail." required />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Post the job</SubmitButton>
          <LinkButton href="#" variant="secondary">
            Keep as a draft
          </LinkButton>
          <Button type="button" variant="quiet">
            Preview
          </Button>
          <Button type="button" variant="danger" size="small">
            Delete the draft
          </Button>
          <Button type="button" disabled>
            Not yet
          </Button>
        </div>
      </ActionForm>
    </Panel>
  );
}

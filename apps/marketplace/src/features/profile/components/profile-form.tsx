'use client';
import { ActionForm } from '@assay/ui/action-form';
import { Checkbox } from '@assay/ui/checkbox';
import type { FormAction } from '@assay/ui/form-state';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import { FormPart } from '../../post-job/components/form-part';
import { SkillPicker } from '../../skills/components/skill-picker';
import type { ProfilePage } from '../page-data';

export function ProfileForm({ page, action }: { readonly page: ProfilePage; readonly action: FormAction }) {
  return (
    <ActionForm
      action={action}
      initialState={{ status: 'idle', values: page.start }}
      layout="wide"
      label="Your profile"
    >
      {/* What the enter key presses: saving, ahead of the button that adds a skill. */}
      <button type="submit" name="act" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <FormPart
        title="What you do"
        lead="One sentence that a client remembers, then what you would tell them over coffee."
      >
        <TextInput name="headline" label="Headline" maxLength={160} dir="auto" />
        <TextArea name="summary" label="About your work" rows={8} maxLength={5000} optional />
        <Select name="field" label="Field" options={page.fields} placeholder="No field" optional />
      </FormPart>
      <FormPart
        title="Skills you claim"
        lead="They make you findable. They carry no mark: marks come from tests, which you show as badges."
      >
        <SkillPicker legend="Skills" hint="Type a skill and add it; several at once with commas." />
      </FormPart>
      <FormPart title="Rate" lead="A guide for clients; jobs here have fixed prices.">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          <TextInput name="rate" label="An hour of your work" inputMode="decimal" autoComplete="off" optional />
          <Select name="currency" label="Currency" options={page.currencies} />
        </div>
      </FormPart>
      <FormPart title="Who sees it" lead="Badges show only if you also show each of them.">
        <Checkbox
          name="isPublic"
          label="Publish this profile"
          hint="Everybody can read it and find it by search. Without the tick only you see it, and clients to whom you send a bid see your name and headline."
        />
      </FormPart>
      <div className="border-t border-line pt-6">
        <SubmitButton name="act" value="save" pending="Saving…">
          Save the profile
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

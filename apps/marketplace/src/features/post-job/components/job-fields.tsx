'use client';
import { fieldLabels, fields } from '@assay/domain/skill/field';
import { Checkbox } from '@assay/ui/checkbox';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { RadioGroup } from '@assay/ui/radio-group';
import { Select } from '@assay/ui/select';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import { MilestoneFields } from '../../form-rows/milestone-fields';
import { SkillPicker } from '../../skills/components/skill-picker';
import type { PostJobPage } from '../page-data';
import { FormPart } from './form-part';
import { QuestionFields } from './question-fields';

const fieldChoices = fields.map((field) => ({ value: field, label: fieldLabels[field] }));

export function JobFields({ page }: { readonly page: PostJobPage }) {
  return (
    <>
      <FormPart
        title="What is to be done"
        lead="Say what exists today, what should exist afterwards, and how you will know that it is good."
      >
        <TextInput
          name="title"
          label="Title"
          hint="What a freelancer would type to find it."
          maxLength={300}
          dir="auto"
        />
        <TextArea
          name="brief"
          label="Brief"
          rows={9}
          maxLength={20_000}
          hint="Plain text; a blank line begins a new paragraph."
        />
        <Select name="field" label="Field" options={fieldChoices} placeholder="Choose a field" />
      </FormPart>
      <FormPart
        title="Who can do it"
        lead="Skills bring the job to the right people. A required badge admits only those who passed its test and show it."
      >
        <SkillPicker legend="Skills" hint="Type a skill and add it; several at once with commas." />
        <BadgeChoice badges={page.badges} />
        <Checkbox
          name="anonymousBids"
          label="Compare bids without names"
          hint="Name and profile stay hidden until you short-list a bid or offer the contract; note, price, hallmarks and record show. Bidders are told."
        />
      </FormPart>
      <FormPart
        title="What it pays"
        lead="A fixed price, paid milestone by milestone. You fund each before work on it begins, and release it when you approve the work."
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          <TextInput name="amount" label="Budget" inputMode="decimal" autoComplete="off" placeholder="1250" />
          <Select name="currency" label="Currency" options={page.currencies} defaultValue="EUR" />
        </div>
        <MilestoneFields
          hint="One is enough for small work: leave its amount empty and it is worth the whole budget. Several must add up to it."
          priceField="amount"
          currencyField="currency"
        />
      </FormPart>
      <FormPart title="What you ask" lead="Two or three short questions show more than a long letter.">
        <QuestionFields />
      </FormPart>
      <FormPart
        title="When you decide"
        lead="Bidders see this date. After it the job closes by itself and everybody is told."
      >
        <DateTimeInput
          name="decisionDueAt"
          label="Decision at the latest on"
          kind="date"
          timeZone={page.timeZone}
          min={page.decision.first}
          max={page.decision.last}
          defaultValue={page.decision.proposed}
        />
      </FormPart>
    </>
  );
}

function BadgeChoice({ badges }: Pick<PostJobPage, 'badges'>) {
  const none = { value: '', label: 'No badge required', hint: 'Everybody may bid; badges still show beside each bid.' };
  const choices = badges.map(({ achievement, title, minutes }) => ({
    value: achievement,
    label: `${title} badge`,
    hint: `A test of at most ${minutes} minutes. Fewer bids, all from people who passed it.`,
  }));
  return (
    <RadioGroup
      name="requiredBadge"
      legend="Required badge"
      options={[none, ...choices]}
      defaultValue=""
      optional
      layout="framed"
    />
  );
}

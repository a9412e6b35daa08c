'use client';
import { Checkbox } from '@assay/ui/checkbox';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { RadioGroup } from '@assay/ui/radio-group';
import { Select } from '@assay/ui/select';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { MilestoneFields } from '../../form-rows/milestone-fields';
import { SkillPicker } from '../../skills/components/skill-picker';
import type { PostJobPage } from '../page-data';
import { FormPart } from './form-part';
import { QuestionFields } from './question-fields';

export function JobFields({ page }: { readonly page: PostJobPage }) {
  const t = useTranslations('postJob.island');
  return (
    <>
      <FormPart title={t('work.title')} lead={t('work.lead')}>
        <TextInput name="title" label={t('work.jobTitle')} hint={t('work.jobTitleHint')} maxLength={300} dir="auto" />
        <TextArea name="brief" label={t('work.brief')} rows={9} maxLength={20_000} hint={t('work.briefHint')} />
        <Select name="field" label={t('work.field')} options={page.fields} placeholder={t('work.chooseField')} />
      </FormPart>
      <FormPart title={t('people.title')} lead={t('people.lead')}>
        <SkillPicker legend={t('people.skills')} hint={t('people.skillsHint')} />
        <BadgeChoice badges={page.badges} />
        <Checkbox name="anonymousBids" label={t('people.anonymous')} hint={t('people.anonymousHint')} />
      </FormPart>
      <FormPart title={t('pay.title')} lead={t('pay.lead')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          <TextInput name="amount" label={t('pay.budget')} inputMode="decimal" autoComplete="off" placeholder="1250" />
          <Select name="currency" label={t('pay.currency')} options={page.currencies} defaultValue="EUR" />
        </div>
        <MilestoneFields hint={t('pay.milestonesHint')} priceField="amount" currencyField="currency" />
      </FormPart>
      <FormPart title={t('questions.title')} lead={t('questions.lead')}>
        <QuestionFields />
      </FormPart>
      <FormPart title={t('decision.title')} lead={t('decision.lead')}>
        <DateTimeInput
          name="decisionDueAt"
          label={t('decision.date')}
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
  const t = useTranslations('postJob.island.people');
  const none = { value: '', label: t('noBadge'), hint: t('noBadgeHint') };
  const choices = badges.map(({ achievement, title, minutes }) => ({
    value: achievement,
    label: t('badgeOf', { title }),
    hint: t('badgeHint', { minutes }),
  }));
  return (
    <RadioGroup
      name="requiredBadge"
      legend={t('badge')}
      options={[none, ...choices]}
      defaultValue=""
      optional
      layout="framed"
    />
  );
}

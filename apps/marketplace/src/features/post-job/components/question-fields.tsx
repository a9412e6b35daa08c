'use client';
import { marketRules } from '@assay/domain/market/rules';
import { useFormGroup, useFormState } from '@assay/ui/form-values';
import { Fieldset } from '@assay/ui/form/fieldset';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { fieldName, readTexts } from '../../form-rows/form-rows';
import { questionRows } from '../job-form';

/** The questions that every bidder answers. */
export function QuestionFields() {
  const t = useTranslations('postJob.island.questions');
  const { values = {} } = useFormState();
  const group = useFormGroup('questions', t('legend'));
  const rows = Math.max(1, readTexts(values, questionRows).length);
  return (
    <Fieldset
      id={group.id}
      legend={t('legend')}
      hint={t('hint', { max: marketRules.questionsMax })}
      error={group.error}
    >
      <ol className="grid gap-4">
        {Array.from({ length: rows }, (_, index) => (
          <li key={index}>
            <TextInput
              name={fieldName(questionRows, index)}
              label={t('question', { number: index + 1 })}
              maxLength={500}
              optional
            />
          </li>
        ))}
      </ol>
      {rows < marketRules.questionsMax && (
        <div className="mt-4">
          <SubmitButton name="act" value="add:questions" variant="secondary" size="small" pending={t('adding')}>
            {t('add')}
          </SubmitButton>
        </div>
      )}
    </Fieldset>
  );
}

'use client';
import { skillLabel, skillsByField } from '@assay/domain/skill/skills';
import { useFormGroup, useFormState } from '@assay/ui/form-values';
import { Fieldset } from '@assay/ui/form/fieldset';
import { OptionRow } from '@assay/ui/form/option-row';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { textsOf } from '../../form-rows/form-rows';

export type SkillPickerProps = { readonly legend: string; readonly hint: string };

const skills = Object.values(skillsByField).flat();

/**
 * Skills chosen by typing: the browser's own list proposes them, a button adds what was typed, and a tick taken away removes
 * one. Nothing here needs script.
 */
export function SkillPicker({ legend, hint }: SkillPickerProps) {
  const t = useTranslations('skills.island');
  const { values = {} } = useFormState();
  const group = useFormGroup('skills', legend);
  const listId = useId();
  const chosen = textsOf(values['skills']);
  return (
    <Fieldset id={group.id} legend={legend} hint={hint} error={group.error}>
      {chosen.length > 0 && (
        <div className="mb-4 grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {chosen.map((slug) => (
            <OptionRow
              key={slug}
              type="checkbox"
              id={`${group.id}-${slug}`}
              name="skills"
              option={{ value: slug, label: skillLabel(slug) }}
              checked
            />
          ))}
        </div>
      )}
      {/* The keys of the text field inside are caught here; the group itself is not a control. */}
      <div className="flex flex-wrap items-end gap-3" onKeyDown={addOnEnter} role="presentation">
        <div className="min-w-0 flex-[1_1_14rem]">
          <TextInput
            name="skillText"
            label={chosen.length === 0 ? t('search') : t('another')}
            list={listId}
            autoComplete="off"
            placeholder={t('example')}
            optional={chosen.length > 0}
          />
        </div>
        <SubmitButton name="act" value="add-skill" variant="secondary" pending={t('adding')}>
          {t('add')}
        </SubmitButton>
      </div>
      <datalist id={listId}>
        {skills.map(({ slug, label, aliases }) => (
          <option key={slug} value={label}>
            {aliases.join(', ')}
          </option>
        ))}
      </datalist>
    </Fieldset>
  );
}

function addOnEnter(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const add = event.currentTarget.querySelector<HTMLButtonElement>('button[value="add-skill"]');
  if (!add) return;
  event.preventDefault();
  add.click();
}

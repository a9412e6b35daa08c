import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import type { Search } from '../search-params';

export type SearchBoxProps = {
  readonly path: string;
  readonly label: string;
  readonly search: Search;
};

/** The search by words, as a plain form: the filters in force travel along. */
export function SearchBox({ path, label, search }: SearchBoxProps) {
  const t = useTranslations('search');
  const kept = { field: search.field, skill: search.skill, badge: search.badge };
  return (
    <search>
      <form action={path} method="get" noValidate className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-[1_1_12rem]">
          <TextInput name="query" type="search" label={label} defaultValue={search.query ?? ''} maxLength={200} />
        </div>
        {Object.entries(kept).map(
          ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <SubmitButton variant="secondary" pending={t('searching')}>
          {t('search')}
        </SubmitButton>
      </form>
    </search>
  );
}

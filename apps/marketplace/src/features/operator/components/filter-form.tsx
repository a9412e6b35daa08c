import { Button } from '@assay/ui/button';
import { LinkButton } from '@assay/ui/link-button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type FilterFormProps = {
  readonly action: string;
  readonly label: string;
  readonly isFiltered: boolean;
  readonly children: ReactNode;
};

/** Narrows a list by its address, without script. No field says that it is optional, since all are. */
export function FilterForm({ action, label, isFiltered, children }: FilterFormProps) {
  const t = useTranslations('operator.filter');
  return (
    <search>
      <form
        method="get"
        action={action}
        aria-label={label}
        className="mb-6 grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:flex lg:flex-wrap [&_label>span]:hidden"
      >
        {children}
        <div className="flex gap-2">
          <Button type="submit" variant="secondary">
            {t('submit')}
          </Button>
          {isFiltered && (
            <LinkButton href={action} variant="quiet">
              {t('all')}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  );
}

import { Button } from '@assay/ui/button';
import { LinkButton } from '@assay/ui/link-button';
import type { ReactNode } from 'react';

export type FilterFormProps = {
  readonly action: string;
  readonly label: string;
  readonly isFiltered: boolean;
  readonly children: ReactNode;
};

/** Narrows a list by its address, without script. */
export function FilterForm({ action, label, isFiltered, children }: FilterFormProps) {
  return (
    <form method="get" action={action} role="search" aria-label={label} className="mb-6 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:flex lg:flex-wrap">
      {children}
      <div className="flex gap-2">
        <Button type="submit" variant="secondary">
          Filter
        </Button>
        {isFiltered && (
          <LinkButton href={action} variant="quiet">
            Show all
          </LinkButton>
        )}
      </div>
    </form>
  );
}

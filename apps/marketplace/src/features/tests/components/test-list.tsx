import { fieldLabels, fields } from '@assay/domain/skill/field';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import type { CataloguePage } from '../page-data';
import { TestCard } from './test-card';

/** The tests by field of work. */
export function TestList({ tests }: CataloguePage) {
  if (tests.length === 0)
    return (
      <EmptyState title="Tests will stand here as soon as the test service has made itself known.">
        It does so at its first start, which takes a few seconds.
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {fields
        .filter((field) => tests.some((test) => test.field === field))
        .map((field) => (
          <Panel key={field} title={fieldLabels[field]}>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
              {tests
                .filter((test) => test.field === field)
                .map((test) => (
                  <TestCard key={test.slug} test={test} />
                ))}
            </ul>
          </Panel>
        ))}
    </div>
  );
}

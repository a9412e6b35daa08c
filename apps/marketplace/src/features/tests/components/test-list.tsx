import { fields } from '@assay/domain/skill/field';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { CataloguePage } from '../page-data';
import { TestCard } from './test-card';

/** The tests by field of work. */
export function TestList({ tests, isDemo }: CataloguePage) {
  const t = useTranslations('tests.list');
  const market = useTranslations('market.field');
  if (tests.length === 0) return <EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {fields
        .filter((field) => tests.some((test) => test.field === field))
        .map((field) => (
          <Panel key={field} title={market(field)}>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
              {tests
                .filter((test) => test.field === field)
                .map((test) => (
                  <TestCard key={test.slug} test={test} isDemo={isDemo} />
                ))}
            </ul>
          </Panel>
        ))}
    </div>
  );
}

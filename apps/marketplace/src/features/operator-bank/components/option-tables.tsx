import type { FamilyStatistics, OptionStatistics, RestGroup } from '@assay/domain/assessment/statistics';
import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { Table, type Column } from '@assay/ui/table';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';
import { useOptionName } from '../option-name';

type Props = { readonly family: FamilyHealth; readonly figures: FamilyStatistics; readonly kind: Kind };

/** The numbers behind the curves, a group a row. */
export function GroupTable({ family, figures: { groups, options }, kind }: Props) {
  const t = useTranslations('operatorBank');
  const { percent, whole } = useNumbers();
  const nameOf = useOptionName(family);
  const written = (share: number) => t('percent', { value: percent(share) });
  const columns: readonly Column<RestGroup>[] = [
    { key: 'group', header: t('family.group'), rowHeader: true, cell: ({ meanRest }) => written(meanRest) },
    { key: 'people', header: t('bank.people'), numeric: true, cell: ({ people }) => whole(people) },
    ...options.map(({ id }, at) => ({
      key: id,
      header: nameOf(id),
      numeric: true,
      cell: ({ shares }: RestGroup) => {
        const share = shares[at] ?? null;
        return share === null ? '–' : written(share);
      },
    })),
  ];
  return (
    <Table
      caption={t('family.groupCaption', { kind })}
      showCaption={kind === 'simulated'}
      density="compact"
      columns={columns}
      rows={groups}
      rowKey={({ meanRest }) => String(meanRest)}
    />
  );
}

/** Every option with how often it was chosen and by whom. */
export function OptionTable({ family, figures: { options }, kind }: Props) {
  const t = useTranslations('operatorBank.family');
  return (
    <>
      <Table
        caption={t('optionCaption', { kind })}
        showCaption={kind === 'simulated'}
        density="compact"
        columns={useOptionColumns(family)}
        rows={options}
        rowKey={({ id }) => id}
      />
      <div className="mt-3">
        <Why label={t('expectedWhy')}>{t('becauseOptions')}</Why>
      </div>
    </>
  );
}

function useOptionColumns(family: FamilyHealth): readonly Column<OptionStatistics>[] {
  const t = useTranslations('operatorBank');
  const { percent, coefficient, whole } = useNumbers();
  const nameOf = useOptionName(family);
  return [
    { key: 'option', header: t('family.option'), rowHeader: true, cell: ({ id }) => nameOf(id) },
    { key: 'offered', header: t('family.offered'), numeric: true, cell: ({ offered }) => whole(offered) },
    {
      key: 'chosen',
      header: t('family.chosen'),
      numeric: true,
      cell: ({ chosen, offered }) =>
        t('family.chosenOf', { count: chosen, share: percent(offered === 0 ? 0 : chosen / offered) }),
    },
    {
      key: 'rest',
      header: t('family.meanRest'),
      numeric: true,
      cell: ({ meanRest }) => (meanRest === null ? '–' : t('percent', { value: percent(meanRest) })),
    },
    {
      key: 'r',
      header: t('family.optionR'),
      numeric: true,
      cell: ({ restCorrelation }) => (restCorrelation === null ? '–' : coefficient(restCorrelation)),
    },
  ];
}

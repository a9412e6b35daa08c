import {
  keyOption,
  omittedOption,
  type FamilyStatistics,
  type OptionStatistics,
} from '@assay/domain/assessment/statistics';
import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { CurveChart } from '@assay/ui/curve-chart';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';
import { useOptionName } from '../option-name';
import { GroupTable, OptionTable } from './option-tables';

/** Two groups of ten. */
const fewestForCurves = 20;

/** More than the right answer and four others cannot be told apart; the table has them all. */
const mostCurves = 5;

type Props = { readonly family: FamilyHealth; readonly figures: FamilyStatistics; readonly kind: Kind };

/** Who chooses which option, by success on the rest of the form. */
export function OptionCurves({ family, figures, kind }: Props) {
  const t = useTranslations('operatorBank.family');
  return (
    <Panel title={t('curves')}>
      <p className="mb-4 max-w-prose text-ink-soft">{t('curvesLead')}</p>
      {figures.groups.length < 2 ? (
        <p className="mb-6 text-ink-faint">{t('curvesTooFew', { wanted: fewestForCurves })}</p>
      ) : (
        <div className="mb-8">
          <Curves family={family} figures={figures} kind={kind} />
        </div>
      )}
      <OptionTable family={family} figures={figures} kind={kind} />
    </Panel>
  );
}

function Curves({ family, figures, kind }: Props) {
  const t = useTranslations('operatorBank');
  const { percent } = useNumbers();
  const nameOf = useOptionName(family);
  const { groups } = figures;
  const shareOf = (group: number, option: number) => groups.at(group)?.shares[option] ?? 0;
  const written = (share: number) => t('percent', { value: percent(share) });
  return (
    <CurveChart
      title={`${t('family.curves')}: ${family.title}`}
      description={t('family.curvesDescription', {
        first: percent(shareOf(0, 0)),
        last: percent(shareOf(-1, 0)),
        groups: groups.length,
      })}
      foot={t('family.foot')}
      formatX={written}
      formatY={written}
      {...(kind === 'simulated' ? { stamp: t('simulated') } : {})}
      curves={figures.options
        .map((option, at) => ({ option, at }))
        .filter(({ option }) => isDrawn(option))
        .slice(0, mostCurves)
        .map(({ option: { id }, at }) => ({
          name: nameOf(id),
          isMain: id === keyOption,
          points: groups.map(({ meanRest, shares }) => ({ x: meanRest, y: shares[at] ?? null })),
        }))}
      table={<GroupTable family={family} figures={figures} kind={kind} />}
    />
  );
}

function isDrawn({ id, chosen }: OptionStatistics): boolean {
  return id !== omittedOption || chosen > 0;
}

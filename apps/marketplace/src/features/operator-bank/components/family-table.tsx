import { fewestJudged } from '@assay/domain/assessment/statistics';
import type { BankPage, FamilyHealth } from '@assay/services/operator/read-bank';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { familyStateTones } from '../family-state';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';
import { ExposureText } from './exposure-text';

type Props = { readonly bank: BankPage; readonly kind: Kind; readonly objective: BankPage['objectives'][number] };

/** The families of one objective: what is proven and asked, and what the answers say. */
export function FamilyTable({ bank, kind, objective }: Props) {
  const t = useTranslations('operatorBank.bank');
  const columns = [...useBankColumns(bank, kind), ...useAnswerColumns(kind)];
  const families = bank.families.filter((family) => family.objective === objective.id);
  return (
    <Panel title={objective.title}>
      <Table
        caption={t('caption', { kind, objective: objective.title })}
        showCaption={kind === 'simulated'}
        density="compact"
        columns={columns}
        rows={families}
        rowKey={({ family }) => family}
      />
    </Panel>
  );
}

function useBankColumns({ slug, now }: BankPage, kind: Kind): readonly Column<FamilyHealth>[] {
  const t = useTranslations('operatorBank');
  const level = useTranslations('tests.objectives.level');
  return [
    {
      key: 'family',
      header: t('bank.family'),
      rowHeader: true,
      cell: (family) => (
        <div className="min-w-40">
          <a href={`/operator/tests/${slug}/${family.family}?attempts=${kind}`} className="text-link">
            {t('version', { title: family.title, version: family.version })}
          </a>
          <div className="mt-0.5 flex flex-wrap gap-x-3 font-normal text-ink-faint">
            <StateBadge tone={familyStateTones[family.state]}>{t(`state.${family.state}`)}</StateBadge>
            {level(family.level)}
          </div>
        </div>
      ),
    },
    {
      key: 'questions',
      header: t('bank.questions'),
      cell: ({ proven, withdrawn, refusals }) => {
        const refused = refusals.reduce((sum, { seeds }) => sum + seeds, 0);
        return (
          <div className="grid tabular-nums">
            <span>{t('bank.provenCount', { count: proven })}</span>
            {withdrawn > 0 && <span>{t('bank.withdrawnCount', { count: withdrawn })}</span>}
            {refused > 0 && <span className="text-ink-faint">{t('bank.refusedCount', { count: refused })}</span>}
          </div>
        );
      },
    },
    {
      key: 'proof',
      header: t('bank.proof'),
      cell: ({ proof }) =>
        proof === null ? (
          t('notYet')
        ) : (
          <div className="grid">
            <TimeText at={proof.at} now={now} />
            <span className="text-ink-faint">
              {t('runtime', { name: proof.runtime, version: proof.runtimeVersion })}
            </span>
          </div>
        ),
    },
    { key: 'exposure', header: t('bank.exposure'), cell: ({ exposure }) => <ExposureText exposure={exposure} /> },
  ];
}

function useAnswerColumns(kind: Kind): readonly Column<FamilyHealth>[] {
  const t = useTranslations('operatorBank');
  const { percent, coefficient, whole } = useNumbers();
  const figuresOf = ({ counted }: FamilyHealth) => counted[kind]?.figures ?? null;
  const peopleOf = ({ counted }: FamilyHealth) => counted[kind]?.people ?? 0;
  return [
    {
      key: 'facility',
      header: t('bank.facility'),
      numeric: true,
      cell: (family) => {
        const figures = figuresOf(family);
        if (figures === null) return t('notEnough', { people: peopleOf(family), wanted: fewestJudged });
        const { share, low, high } = figures.facility;
        return t('bank.facilityOf', { share: percent(share), low: percent(low), high: percent(high) });
      },
    },
    {
      key: 'correlation',
      header: t('bank.correlation'),
      numeric: true,
      cell: (family) => {
        const figures = figuresOf(family);
        if (figures === null) return '–';
        return figures.restCorrelation === null ? t('undefined') : coefficient(figures.restCorrelation);
      },
    },
    {
      key: 'time',
      header: t('bank.medianTime'),
      numeric: true,
      cell: (family) => {
        const median = figuresOf(family)?.seconds?.median;
        return median === undefined ? '–' : t('seconds', { value: whole(median) });
      },
    },
    {
      key: 'flags',
      header: t('bank.flags'),
      cell: (family) => {
        const flags = family.counted[kind]?.flags ?? [];
        if (peopleOf(family) < fewestJudged) return t('bank.tooFew');
        if (flags.length === 0) return t('bank.none');
        return (
          <div className="grid">
            {flags.map((flag) => (
              <StateBadge key={flag} tone={flag === 'miskey' ? 'bad' : 'attention'}>
                {t(`flags.${flag}`)}
              </StateBadge>
            ))}
          </div>
        );
      },
    },
  ];
}

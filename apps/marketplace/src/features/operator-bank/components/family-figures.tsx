import { fewestJudged, type FamilyStatistics } from '@assay/domain/assessment/statistics';
import type { BankPage, FamilyHealth } from '@assay/services/operator/read-bank';
import { DataList } from '@assay/ui/data-list';
import { Interval } from '@assay/ui/interval';
import { Panel } from '@assay/ui/panel';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';
import { Explained } from './explained';
import { FlagReasons } from './flag-reasons';

type Props = { readonly bank: BankPage; readonly family: FamilyHealth; readonly kind: Kind };

/** What the answers say of a family, and what of it is to be looked at. */
export function FamilyFigures({ bank, family, kind }: Props) {
  const t = useTranslations('operatorBank');
  const { figures = null, people = 0, flags = [] } = family.counted[kind] ?? {};
  return (
    <Panel title={t(kind === 'simulated' ? 'family.figuresSimulated' : 'family.figures')}>
      {figures === null ? (
        <p className="text-ink-soft">{t('notEnough', { people, wanted: fewestJudged })}</p>
      ) : (
        <div className="grid gap-8">
          {people < fewestJudged ? (
            <p className="text-ink-soft">{t('family.notJudged', { people, wanted: fewestJudged })}</p>
          ) : (
            <FlagReasons flags={flags} figures={figures} bank={bank} />
          )}
          <Expected family={family} figures={figures} />
          <Figures bank={bank} figures={figures} people={people} kind={kind} />
        </div>
      )}
    </Panel>
  );
}

function Expected({ family, figures }: { readonly family: FamilyHealth; readonly figures: FamilyStatistics }) {
  const t = useTranslations('operatorBank');
  const { percent } = useNumbers();
  const { share, low, high } = figures.facility;
  return (
    <div className="max-w-form">
      <Interval
        label={t('family.expected', { predicted: percent(family.predicted) })}
        estimate={share}
        low={low}
        high={high}
        domain={[0, 1]}
        reference={family.predicted}
        format={(value) => t('percent', { value: percent(value) })}
      />
      <Why label={t('family.expectedWhy')}>{t('family.expectedBecause')}</Why>
    </div>
  );
}

type FiguresProps = {
  readonly bank: BankPage;
  readonly figures: FamilyStatistics;
  readonly people: number;
  readonly kind: Kind;
};

function Figures({ bank: { counted, limits, fairSeconds }, figures, people, kind }: FiguresProps) {
  const t = useTranslations('operatorBank');
  const { percent, coefficient, one, whole } = useNumbers();
  const { restCorrelation, upperLower, alphaWithout, driftZ, seconds } = figures;
  const orUndefined = (value: number | null, write: (known: number) => string) =>
    value === null ? t('undefined') : write(value);
  const alpha = counted[kind]?.figures?.alpha ?? null;
  const entries = [
    { term: t('bank.people'), value: whole(people) },
    {
      term: t('bank.correlation'),
      value: (
        <Explained why={t('bank.howText.correlation', { limit: coefficient(limits.family.restCorrelation) })}>
          {orUndefined(restCorrelation, coefficient)}
        </Explained>
      ),
    },
    {
      term: t('family.upperLower'),
      value: (
        <Explained why={t('family.becauseUpperLower')}>
          {orUndefined(upperLower, (value) => t('family.upperLowerOf', { value: percent(value) }))}
        </Explained>
      ),
    },
    {
      term: t('family.alphaWithout'),
      value: (
        <Explained why={t('family.becauseAlphaWithout', { alpha: orUndefined(alpha, coefficient) })}>
          {orUndefined(alphaWithout, coefficient)}
        </Explained>
      ),
    },
    {
      term: t('family.drift'),
      value: (
        <Explained why={t('family.becauseDrift', { limit: whole(limits.family.driftZ) })}>
          {orUndefined(driftZ, (z) => t('family.driftOf', { z: one(z) }))}
        </Explained>
      ),
    },
    ...(seconds === null
      ? []
      : [
          {
            term: t('family.time'),
            value: (
              <Explained why={t('bank.howText.time', { fair: whole(fairSeconds) })}>
                {t('family.timeOf', {
                  median: whole(seconds.median),
                  lower: whole(seconds.lower),
                  upper: whole(seconds.upper),
                })}
              </Explained>
            ),
          },
        ]),
  ];
  return (
    <div className="max-w-prose">
      <DataList entries={entries} />
    </div>
  );
}

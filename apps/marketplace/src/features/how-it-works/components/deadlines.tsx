import { marketRules } from '@assay/domain/market/rules';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { fileSize } from '../../contracts/file-size';
import { RuleList } from './rule-list';

/** Every date and bound that the market keeps, read from the rules that enforce them. */
export function Deadlines() {
  const t = useTranslations('howItWorks.bounds');
  const size = useTranslations('market.fileSize');
  const days = (count: number) => t('days', { count });
  const atMost = (count: number) => t('atMost', { count });
  return (
    <Panel title={t('title')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <div className="max-w-prose">
          <DataList
            entries={[
              {
                term: t('decision'),
                value: t('decisionDays', { min: marketRules.decisionDaysMin, max: marketRules.decisionDaysMax }),
              },
              { term: t('openBids'), value: atMost(marketRules.openBidsMax) },
              { term: t('offer'), value: days(marketRules.offerValidDays) },
              { term: t('milestones'), value: atMost(marketRules.milestonesMax) },
              { term: t('questions'), value: atMost(marketRules.questionsMax) },
              { term: t('changeRounds'), value: atMost(marketRules.changeRoundsMax) },
              { term: t('approval'), value: days(marketRules.autoApproveDays) },
              { term: t('reviews'), value: t('reviewDays', { count: marketRules.reviewWindowDays }) },
              { term: t('file'), value: t('fileSize', { size: fileSize(marketRules.fileMaxBytes, size) }) },
            ]}
          />
        </div>
        <RuleList
          rules={[
            { key: 'bidOpen', text: t('bidOpen') },
            { key: 'offerEnds', text: t('offerEnds') },
            { key: 'closing', text: t('closing') },
          ]}
        />
      </div>
    </Panel>
  );
}

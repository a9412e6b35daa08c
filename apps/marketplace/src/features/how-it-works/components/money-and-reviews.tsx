import { marketRules } from '@assay/domain/market/rules';
import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { RuleList } from './rule-list';

export function ProtectedPayment({ rules }: { readonly rules: MarketRulesDto }) {
  const t = useTranslations('howItWorks.payment');
  const { autoApproveDays: approveDays, changeRoundsMax: changeRounds } = marketRules;
  return (
    <Panel title={t('title')}>
      <RuleList
        rules={[
          { key: 'held', text: t('held') },
          { key: 'release', text: t('release', { approveDays, changeRounds }) },
          { key: 'back', text: t('back') },
          { key: 'provider', text: t(rules.paymentProvider) },
          { key: 'transfers', text: t('transfers') },
          { key: 'withdrawals', text: t('withdrawals') },
          { key: 'invoices', text: t('invoices') },
        ]}
      />
    </Panel>
  );
}

export function ReviewsAndRanks() {
  const t = useTranslations('howItWorks.ranks');
  return (
    <Panel title={t('title')}>
      <RuleList
        rules={[
          { key: 'blind', text: t('blind', { reviewDays: marketRules.reviewWindowDays }) },
          { key: 'score', text: t('score') },
          { key: 'jobs', text: t('jobs') },
          { key: 'people', text: t('people') },
          { key: 'bids', text: t('bids') },
          { key: 'today', text: t('today') },
        ]}
      />
    </Panel>
  );
}

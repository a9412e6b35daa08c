import { marketRules } from '@assay/domain/market/rules';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';

export type TermsTextProps = { readonly simulated: boolean; readonly sandboxMoney: boolean };

const sections = ['parties', 'account', 'trade', 'payment', 'tests', 'conduct', 'data', 'changes'] as const;

const numbers = {
  openBids: marketRules.openBidsMax,
  offerDays: marketRules.offerValidDays,
  changeRounds: marketRules.changeRoundsMax,
  approveDays: marketRules.autoApproveDays,
  reviewDays: marketRules.reviewWindowDays,
};

/** The agreement between the operator of this installation and everybody with an account. */
export function TermsText({ simulated, sandboxMoney }: TermsTextProps) {
  const t = useTranslations('account.terms');
  return (
    <div className="grid gap-10">
      {(simulated || sandboxMoney) && (
        <Notice tone="attention">
          {simulated && <p>{t('simulated')}</p>}
          {sandboxMoney && <p>{t('sandboxMoney')}</p>}
        </Notice>
      )}
      {sections.map((section) => (
        <Panel key={section} title={t(`section.${section}.title`)}>
          <p className="max-w-prose text-ink-soft">{t(`section.${section}.text`, numbers)}</p>
        </Panel>
      ))}
    </div>
  );
}

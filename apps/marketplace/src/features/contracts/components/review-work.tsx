import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useLocale, useTranslations } from 'next-intl';
import { approveWork, askForChanges } from '../actions';
import { SandboxNote } from './sandbox-note';

export type ReviewWorkProps = {
  readonly milestone: MilestoneDto;
  readonly isRealMoney: boolean;
  readonly stands: boolean;
};

/** Two ways on: approve and release, or say what should change while rounds are left. */
export function ReviewWork({ milestone, isRealMoney, stands }: ReviewWorkProps) {
  const t = useTranslations('contracts.approval');
  const price = formatMoney(moneyOf(milestone.amount), useLocale());
  return (
    <div className="grid gap-6">
      <ActionForm action={approveWork.bind(null, milestone.id)} label={t('form', { title: milestone.title })}>
        {!isRealMoney && <SandboxNote />}
        <p>
          <SubmitButton variant={stands ? 'primary' : 'secondary'} pending={t('pending')}>
            {t('submit', { price })}
          </SubmitButton>
        </p>
      </ActionForm>
      {milestone.changeRoundsLeft === 0 ? (
        <p className="max-w-prose text-14 text-ink-soft">{t('noRounds')}</p>
      ) : (
        <details>
          <summary className="text-link w-fit">{t('changesInstead', { rounds: milestone.changeRoundsLeft })}</summary>
          <div className="mt-4">
            <ActionForm
              action={askForChanges.bind(null, milestone.id)}
              label={t('changesForm', { title: milestone.title })}
            >
              <TextArea name="request" label={t('request')} hint={t('requestHint')} rows={4} />
              <p>
                <SubmitButton variant="secondary">{t('changes')}</SubmitButton>
              </p>
            </ActionForm>
          </div>
        </details>
      )}
    </div>
  );
}

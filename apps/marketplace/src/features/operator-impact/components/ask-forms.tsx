import { studyModes, studyPresets } from '@assay/protocol/dto/impact';
import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { drawStudyAction, estimateMarketAction } from '../actions';

/** Has this marketplace estimated now, instead of next night. */
export function AskForMarket({ isFirst }: { readonly isFirst: boolean }) {
  const t = useTranslations('operatorImpact.ask');
  const ask = t(isFirst ? 'marketFirst' : 'market');
  return (
    <ActionForm action={estimateMarketAction} label={ask}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton variant="secondary" pending={t('marketPending')}>
          {ask}
        </SubmitButton>
        <p className="max-w-prose text-14 text-ink-soft">{t('marketHint')}</p>
      </div>
    </ActionForm>
  );
}

/** Has a market drawn and estimated. */
export function AskForStudy({ seed }: { readonly seed: number | undefined }) {
  const t = useTranslations('operatorImpact.ask');
  return (
    <Panel title={t('studyTitle')}>
      <ActionForm action={drawStudyAction} label={t('studyTitle')} layout="wide">
        <div className="grid items-end gap-6 lg:grid-cols-3">
          <Select
            name="preset"
            label={t('preset')}
            defaultValue="paper"
            options={studyPresets.toReversed().map((value) => ({ value, label: t(`presets.${value}`) }))}
          />
          <Select
            name="mode"
            label={t('mode')}
            defaultValue="reduced"
            options={studyModes.map((value) => ({ value, label: t(`modes.${value}`) }))}
          />
          <TextInput
            name="seed"
            label={t('seed')}
            inputMode="numeric"
            hint={t('seedHint')}
            optional
            {...(seed === undefined ? {} : { placeholder: String(seed) })}
          />
        </div>
        <div>
          <SubmitButton pending={t('studyPending')}>{t('study')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { recordTransferAction } from '../actions';
import { AskOnce } from './ask-once';
import { TransferFields } from './transfer-fields';

/** For money on the statement that nothing above waits for. */
export function OtherTransfer() {
  const t = useTranslations('operatorMoney.otherTransfer');
  return (
    <Panel title={t('title')}>
      <AskOnce
        question={t('question')}
        action={recordTransferAction}
        confirm={t('confirm')}
        fields={<TransferFields />}
      >
        {t('effect')}
      </AskOnce>
    </Panel>
  );
}

import { Panel } from '@assay/ui/panel';
import { recordTransferAction } from '../actions';
import { AskOnce } from './ask-once';
import { TransferFields } from './transfer-fields';

/** For money on the statement that nothing above waits for. */
export function OtherTransfer() {
  return (
    <Panel title="A transfer that nothing waits for">
      <AskOnce
        question="Record a late or second transfer"
        action={recordTransferAction}
        confirm="Record what arrived"
        fields={<TransferFields />}
      >
        It came after its payment was given up, or twice. It is held for the client, who is told, and waits above for
        you to send it back.
      </AskOnce>
    </Panel>
  );
}

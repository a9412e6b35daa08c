import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { sendMessage } from '../actions';

export function MessageForm({ threadId, to }: { readonly threadId: string; readonly to: string }) {
  return (
    <ActionForm action={sendMessage.bind(null, threadId)} layout="wide" label="Write a message">
      <div className="grid max-w-prose gap-4">
        <TextArea name="body" label={`Message to ${to}`} rows={4} />
        <p>
          <SubmitButton pending="Sending…">Send</SubmitButton>
        </p>
      </div>
    </ActionForm>
  );
}

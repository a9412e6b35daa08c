import { formatMoney } from '@assay/domain/money/format-money';
import { marketRules } from '@assay/domain/market/rules';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { FileInput } from '@assay/ui/file-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { submitWork } from '../actions';
import { fileSize } from '../file-size';

const limit = fileSize(marketRules.fileMaxBytes);

export function SubmitWorkForm({ milestone }: { readonly milestone: MilestoneDto }) {
  const receives = formatMoney(moneyOf(milestone.freelancerReceives), 'en');
  return (
    <ActionForm action={submitWork.bind(null, milestone.id)} label={`Hand in “${milestone.title}”`}>
      <p className="text-14 text-ink-soft">
        {receives} is yours when the client approves, or {marketRules.autoApproveDays} days after handing in if they do
        not answer.
      </p>
      <TextArea name="note" label="What you hand in, and how to check it" rows={5} />
      <FileInput
        name="file"
        label="File"
        hint={`One file of up to ${limit}: PDF, image, text, spreadsheet, document or ZIP archive.`}
        optional
      />
      <p>
        <SubmitButton pending="Handing in…">Hand in the work</SubmitButton>
      </p>
    </ActionForm>
  );
}

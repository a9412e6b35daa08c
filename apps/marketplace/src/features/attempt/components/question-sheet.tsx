import type { AttemptProgress, ServedQuestion } from '@assay/protocol/dto/attempt';
import type { FormAction } from '@assay/ui/form-state';
import { useTranslations } from 'next-intl';
import { OptionBody } from '../../tests/components/question/option-body';
import { QuestionMatter } from '../../tests/components/question/question-matter';
import { QuestionDesk } from '../desk/question-desk';

export type QuestionSheetProps = {
  readonly progress: AttemptProgress;
  readonly served: ServedQuestion;
  readonly isOpenBook: boolean;
  readonly token: string;
  readonly action: FormAction;
};

/** One question, set on the server; only what a candidate may see goes into it. */
export function QuestionSheet({ progress, served, isOpenBook, token, action }: QuestionSheetProps) {
  const t = useTranslations('attempt.sheet');
  const { itemId, position, total, question, options, chosen, isFlagged } = served;
  return (
    <QuestionDesk
      key={itemId}
      progress={progress}
      question={{ itemId, position, total, chosen, isFlagged, stem: question.stem }}
      options={options.map(({ optionId, option }, index) => ({
        optionId,
        isText: option.kind === 'text',
        body: <OptionBody option={option} number={index + 1} />,
      }))}
      token={token}
      action={action}
    >
      <QuestionMatter question={question} options={options} />
      {isOpenBook && (
        <p className="text-14">
          <a href="/how-it-works" target="_blank" rel="noreferrer" className="text-link">
            {t('rules')}
          </a>
        </p>
      )}
    </QuestionDesk>
  );
}

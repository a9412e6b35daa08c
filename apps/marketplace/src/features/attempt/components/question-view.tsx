import { codeLanguage } from '../../tests/code-language';
import { OptionBody } from '../../tests/components/question/option-body';
import { QuestionMatter } from '../../tests/components/question/question-matter';
import { saveAnswer } from '../actions';
import { QuestionDesk } from '../desk/question-desk';
import type { QuestionPage } from '../page-data';

/** One question, set on the server; only what a candidate may see goes into it. */
export function QuestionView({ page }: { readonly page: QuestionPage }) {
  const { progress, question: served, token } = page;
  const { itemId, position, total, question, options, chosen, isFlagged } = served;
  const language = codeLanguage(progress.test);
  return (
    <QuestionDesk
      key={itemId}
      progress={progress}
      question={{ itemId, position, total, chosen, isFlagged, stem: question.stem }}
      options={options.map(({ optionId, option }, index) => ({
        optionId,
        isText: option.kind === 'text',
        body: <OptionBody option={option} number={index + 1} language={language} />,
      }))}
      token={token}
      action={saveAnswer.bind(null, { attemptId: progress.attemptId, itemId, position })}
    >
      <QuestionMatter question={question} language={language} />
    </QuestionDesk>
  );
}

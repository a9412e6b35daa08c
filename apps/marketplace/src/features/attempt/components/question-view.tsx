import { IslandWords } from '../../../i18n/island-words';
import { saveAnswer } from '../actions';
import type { QuestionPage } from '../page-data';
import { QuestionSheet } from './question-sheet';

export function QuestionView({ page }: { readonly page: QuestionPage }) {
  const { progress, question, openBook, token } = page;
  const { attemptId } = progress;
  const { itemId, position } = question;
  return (
    <IslandWords of={['attempt']}>
      <QuestionSheet
        progress={progress}
        served={question}
        isOpenBook={openBook}
        token={token}
        action={saveAnswer.bind(null, { attemptId, itemId, position })}
      />
    </IslandWords>
  );
}

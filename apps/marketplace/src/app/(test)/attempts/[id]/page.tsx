import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuestionView } from '../../../../features/attempt/components/question-view';
import { ServiceAway } from '../../../../features/attempt/components/service-away';
import { loadQuestion } from '../../../../features/attempt/page-data';
import { attemptPath } from '../../../../features/attempt/paths';
import { questionNumber } from '../../../../features/attempt/question-number';
import { sitePage } from '../../../../lib/site-page';
import { NoSuchAttempt } from '../../../../features/attempt/components/no-such-attempt';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attempt.page');
  return { title: t('underWay'), robots: { index: false } };
}

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default sitePage(async function QuestionPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await loadQuestion(id, questionNumber((await searchParams)['question']));
  return page === null ? <ServiceAway href={attemptPath(id)} /> : <QuestionView page={page} />;
}, NoSuchAttempt);

import { useTranslations } from 'next-intl';
import { IslandWords } from '../../../i18n/island-words';
import { type Picture, TakePicture } from './take-picture';

type Props = {
  readonly title: string;
  /** Of the file. */
  readonly name: string;
  readonly runId: string;
  /** Where it is drawn. */
  readonly picture?: Picture;
};

/** The rows of a view as a file, and its picture. */
export function TakeAway({ title, name, runId, picture }: Props) {
  const t = useTranslations('operatorImpact.take');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <a
        href={`/operator/impact/${name}/rows.csv?run=${runId}`}
        aria-label={t('csvOf', { title })}
        download
        className="text-link text-14"
      >
        {t('csv')}
      </a>
      {picture && (
        <IslandWords of={['operatorImpact']}>
          <TakePicture {...picture} />
        </IslandWords>
      )}
    </div>
  );
}

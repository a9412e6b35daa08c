import { useTranslations } from 'next-intl';
import { IslandWords } from '../../../i18n/island-words';
import { TakePicture } from './take-picture';

type Props = {
  readonly title: string;
  /** Of the file. */
  readonly name: string;
  readonly runId: string;
  readonly hasPicture?: boolean;
};

/** The rows of a view as a file, and its picture. */
export function TakeAway({ title, name, runId, hasPicture = false }: Props) {
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
      {hasPicture && (
        <IslandWords of={['operatorImpact']}>
          <TakePicture title={title} fileName={`impact-${name}.png`} />
        </IslandWords>
      )}
    </div>
  );
}

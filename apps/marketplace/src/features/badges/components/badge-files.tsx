import { useTranslations } from 'next-intl';
import { IslandWords } from '../../../i18n/island-words';
import { CopyLink } from './copy-link';

export type BadgeFilesProps = {
  readonly badgeId: string;
  readonly credentialUrl: string;
  /** Whether the link leads anybody but the holder anywhere. */
  readonly isShown: boolean;
};

/** What a holder takes away: the link, the signed file, the picture that carries it. */
export function BadgeFiles({ badgeId, credentialUrl, isShown }: BadgeFilesProps) {
  const t = useTranslations('badges.files');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-14">
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <a href={`/credentials/${badgeId}`} className="text-link">
          {t('page')}
        </a>
        <a href={`/credentials/${badgeId}.json`} download={`badge-${badgeId}.json`} className="text-link">
          {t('signed')}
        </a>
        <a href={`/credentials/${badgeId}.svg`} download={`badge-${badgeId}.svg`} className="text-link">
          {t('picture')}
        </a>
      </p>
      {isShown && (
        <IslandWords of={['badges']}>
          <CopyLink label={t('link')} link={credentialUrl} />
        </IslandWords>
      )}
    </div>
  );
}

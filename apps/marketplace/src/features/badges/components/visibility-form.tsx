import type { OwnBadge } from '@assay/protocol/dto/badge';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { hideBadge, showBadge } from '../actions';

export type VisibilityFormProps = {
  readonly badge: Pick<OwnBadge, 'badgeId' | 'title' | 'state'>;
  /** The first act of its page, right after the badge was earned. */
  readonly weighty?: boolean;
};

/** The holder's choice on who may see the badge; both ways stay open for ever. */
export function VisibilityForm({ badge, weighty = false }: VisibilityFormProps) {
  const t = useTranslations('badges.visibility');
  const { badgeId, title, state } = badge;
  if (state === 'revoked') return null;
  const size = weighty ? 'medium' : 'small';
  return (
    <div className="flex flex-wrap items-start gap-3">
      {state !== 'shown' && (
        <ActionForm action={showBadge.bind(null, badgeId)} layout="inline" label={t('showForm', { badge: title })}>
          <SubmitButton variant={weighty ? 'primary' : 'secondary'} size={size} pending={t('showing')}>
            {t('show')}
          </SubmitButton>
        </ActionForm>
      )}
      {state !== 'hidden' && (
        <ActionForm action={hideBadge.bind(null, badgeId)} layout="inline" label={t('hideForm', { badge: title })}>
          <SubmitButton variant="secondary" size={size} pending={t('hiding')}>
            {state === 'shown' ? t('hide') : t('keep')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

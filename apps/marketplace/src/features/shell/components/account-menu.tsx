import { Avatar } from '@assay/ui/avatar';
import { DetailsMenu } from '@assay/ui/details-menu';
import { LinkButton } from '@assay/ui/link-button';
import { useTranslations } from 'next-intl';
import { logOutAction } from '../../account/actions/log-out';
import type { Viewer } from '../page-data';

/** The person's own corner: their name and settings, or the way in. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer | null }) {
  const t = useTranslations('shell.account');
  if (viewer === null) {
    return (
      <div className="flex items-center gap-5">
        <LinkButton href="/log-in" variant="quiet" size="small">
          {t('logIn')}
        </LinkButton>
        <LinkButton href="/sign-up" variant="secondary" size="small">
          {t('signUp')}
        </LinkButton>
      </div>
    );
  }
  return (
    <DetailsMenu
      label={
        <>
          <Avatar name={viewer.name} size="small" />
          <bdi className="max-w-40 truncate">{viewer.name}</bdi>
        </>
      }
    >
      <AccountLinks />
    </DetailsMenu>
  );
}

/** What a person may do with their account, without any script. */
export function AccountLinks() {
  const t = useTranslations('shell.account');
  const entry = 'block rounded-sm py-2 md:px-3 hover:bg-sunken';
  return (
    <>
      <a href="/settings" className={entry}>
        {t('settings')}
      </a>
      <form action={logOutAction}>
        <button type="submit" className={`w-full text-start ${entry}`}>
          {t('logOut')}
        </button>
      </form>
    </>
  );
}

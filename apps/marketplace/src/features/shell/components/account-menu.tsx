import { Avatar } from '@assay/ui/avatar';
import { DetailsMenu } from '@assay/ui/details-menu';
import { LinkButton } from '@assay/ui/link-button';
import type { Viewer } from '../page-data';

const entry = 'block rounded-sm px-3 py-2 hover:bg-sunken';

/** The person's own corner: their name and settings, or the way in. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer | null }) {
  if (viewer === null) {
    return (
      <div className="flex items-center gap-2">
        <LinkButton href="/log-in" variant="quiet" size="small">
          Log in
        </LinkButton>
        <LinkButton href="/sign-up" variant="secondary" size="small">
          Sign up
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
      <a href="/settings" className={entry}>
        Settings
      </a>
      <a href="/log-out" className={entry}>
        Log out
      </a>
    </DetailsMenu>
  );
}

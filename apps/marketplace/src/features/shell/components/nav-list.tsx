import { UnreadCount } from '@assay/ui/unread-count';
import { NavLink } from './nav-link';
import type { NavigationEntry } from './navigation';

export type NavListProps = {
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
  readonly stacked?: boolean;
};

export function NavList({ label, entries, stacked = false }: NavListProps) {
  return (
    <nav aria-label={label}>
      <ul className={stacked ? 'grid grid-cols-2 gap-x-6' : 'flex flex-wrap gap-x-6'}>
        {entries.map(({ label: name, href, exact, unread }) => (
          <li key={href}>
            <NavLink href={href} exact={exact}>
              {name}
              {unread !== undefined && <UnreadCount {...unread} />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

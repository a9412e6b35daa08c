import type { ReactNode } from 'react';
import { NavList } from '../../features/shell/components/nav-list';
import { operatorNavigation } from '../../features/shell/components/navigation';
import { SiteShell } from '../../features/shell/components/site-shell';

export default function OperatorLayout({ children }: { readonly children: ReactNode }) {
  return (
    <SiteShell>
      <div className="border-b border-line">
        <NavList label="Operator" entries={operatorNavigation} />
      </div>
      {children}
    </SiteShell>
  );
}

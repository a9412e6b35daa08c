import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { GeneratedNote } from '../../features/operator/components/generated-note';
import { operatorNavigation } from '../../features/operator/navigation';
import { loadOperatorFrame } from '../../features/operator/page-data';
import { NavList } from '../../features/shell/components/nav-list';
import { NothingHere } from '../../features/shell/components/nothing-here';
import { SiteShell } from '../../features/shell/components/site-shell';
import { sitePage } from '../../lib/site-page';

export const metadata: Metadata = { robots: { index: false } };

export default sitePage(async function OperatorLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('operator');
  const { waiting, simulated } = await loadOperatorFrame();
  return (
    <SiteShell>
      <div className="border-b border-line print:hidden">
        <NavList label={t('navigation.label')} entries={operatorNavigation(waiting, t)} />
      </div>
      {simulated && <GeneratedNote />}
      {children}
    </SiteShell>
  );
}, NothingForStrangers);

/** For others these pages do not exist, and their frame does not either. */
function NothingForStrangers() {
  return (
    <SiteShell>
      <NothingHere />
    </SiteShell>
  );
}

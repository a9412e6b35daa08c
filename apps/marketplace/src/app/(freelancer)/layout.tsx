import type { ReactNode } from 'react';
import { SiteShell } from '../../features/shell/components/site-shell';

export default function FreelancerLayout({ children }: { readonly children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>;
}

import type { ReactNode } from 'react';
import { SiteShell } from '../../features/shell/components/site-shell';

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>;
}

import type { Metadata } from 'next';
import { NothingHere } from '../features/shell/components/nothing-here';
import { SiteShell } from '../features/shell/components/site-shell';

export const metadata: Metadata = { title: 'Not found' };

/** Addresses that no page has; where a page finds nothing, its group answers inside its own frame. */
export default function NotFound() {
  return (
    <SiteShell>
      <NothingHere />
    </SiteShell>
  );
}

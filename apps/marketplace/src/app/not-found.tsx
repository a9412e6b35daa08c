import { NothingHere } from '../features/shell/components/nothing-here';
import { nothingHead } from '../lib/site-page';

export const generateMetadata = nothingHead;

/**
 * Where no page answers, not even the one for addresses that nothing has. It has no frame: Next sends it along with every
 * page that there is.
 */
export default function NotFound() {
  return (
    <main id="content" className="page-width">
      <NothingHere />
    </main>
  );
}

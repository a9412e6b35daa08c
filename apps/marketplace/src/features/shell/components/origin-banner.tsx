import type { Shell } from '../page-data';

/** Says on every page what is not real here; nobody can put it away. */
export function OriginBanner({ simulated, sandboxMoney }: Pick<Shell, 'simulated' | 'sandboxMoney'>) {
  if (!simulated && !sandboxMoney) return null;
  return (
    <aside aria-label="About this market" className="border-b border-brass-line bg-brass-wash">
      <p className="page-width py-2 text-14">
        {simulated && <span>People and history on this market are generated. </span>}
        {sandboxMoney && <span>No real money moves here.</span>}
      </p>
    </aside>
  );
}

import { LatestJobs } from '../../features/home/components/latest-jobs';
import { MarketFigures } from '../../features/home/components/market-figures';
import { Opening } from '../../features/home/components/opening';
import { Principles } from '../../features/home/components/principles';
import { loadHome } from '../../features/home/page-data';
import { sitePage } from '../../lib/site-page';

export default sitePage(async function HomePage() {
  const home = await loadHome();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-16 pb-8">
      <Opening specimen={home.specimen} />
      <MarketFigures figures={home.figures} asOf={home.asOf} />
      <LatestJobs jobs={home.latestJobs} now={home.now} />
      <Principles />
    </div>
  );
});

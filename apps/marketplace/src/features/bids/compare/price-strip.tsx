export type PriceStripProps = {
  readonly price: bigint;
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly budget: bigint;
};

const width = 112;
const inset = 5;

/** Where a price lies among all bids, as a dot on a line from the lowest to the highest; the tick is the budget. */
export function PriceStrip({ price, lowest, highest, budget }: PriceStripProps) {
  const low = lowest < budget ? lowest : budget;
  const high = highest > budget ? highest : budget;
  const x = (amount: bigint) => inset + share(amount - low, high - low) * (width - 2 * inset);
  return (
    <svg viewBox={`0 0 ${width} 14`} className="mt-1 h-3.5 w-28 max-w-full" aria-hidden="true">
      <line x1={inset} x2={width - inset} y1="7" y2="7" className="stroke-line-strong" strokeWidth="1" />
      <line x1={x(budget)} x2={x(budget)} y1="2" y2="12" className="stroke-ink-soft" strokeWidth="1.5" />
      <circle cx={x(price)} cy="7" r="4" className="fill-brass" />
    </svg>
  );
}

/** Only a place in a drawing: the loss of a float does not matter here. */
function share(part: bigint, whole: bigint): number {
  return whole === 0n ? 0.5 : Number(part) / Number(whole);
}

import { Skeleton } from '@assay/ui/skeleton';

// Only operators get one: a fallback needs script to be replaced, and all other pages must work without.
export default function Loading() {
  return (
    <div className="py-12">
      <Skeleton lines={8} label="The figures are being read" />
    </div>
  );
}

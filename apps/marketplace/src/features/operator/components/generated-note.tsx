/** Said on every page of the operator in a simulated market, above whatever its figures seem to show. */
export function GeneratedNote() {
  return (
    <p className="mt-4 border-s-2 border-brass-line ps-3 text-14 text-ink-soft">
      People and history here are generated. No effect of badges is planted in them: whatever these figures seem to show
      about the worth of a badge is chance.
    </p>
  );
}

import { NothingHere } from '../../shell/components/nothing-here';

/** In the frame of a test, which leaves the width of a page to what stands in it. */
export function NoSuchAttempt() {
  return (
    <div className="page-width">
      <NothingHere />
    </div>
  );
}

import { NothingHere } from '../../features/shell/components/nothing-here';

export default function TestNotFound() {
  return (
    <div className="page-width">
      <NothingHere />
    </div>
  );
}

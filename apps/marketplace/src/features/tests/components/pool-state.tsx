import type { TestSummary } from '@assay/protocol/dto/test';
import { ProgressBar } from '@assay/ui/progress-bar';

/** How far the questions of this installation are proven: each key by running it, before anybody is asked. */
export function PoolState({ pool, state }: Pick<TestSummary, 'pool' | 'state'>) {
  const { proven, needed, target } = pool;
  if (state === 'preparing') {
    const done = Math.min(proven, needed);
    return (
      <ProgressBar
        label="Proving questions; the test opens by itself"
        value={done}
        max={needed}
        said={`${done} of ${needed} questions proven`}
      />
    );
  }
  if (proven >= target)
    return <p className="text-14 text-ink-soft">{proven.toLocaleString('en')} questions, every key proven.</p>;
  return (
    <ProgressBar
      label="Open; more questions are being proven meanwhile"
      value={proven}
      max={target}
      said={`${proven.toLocaleString('en')} of ${target.toLocaleString('en')} questions proven`}
    />
  );
}

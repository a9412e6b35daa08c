import { StateBadge } from '@assay/ui/state-badge';

/** Stands wherever the sandbox acts in place of a bank. */
export function SandboxNote() {
  return (
    <p>
      <StateBadge tone="attention">Sandbox: no real money moves</StateBadge>
    </p>
  );
}

import { Notice } from '@assay/ui/notice';

/** Stands wherever the sandbox acts in place of a bank. */
export function SandboxNote() {
  return <Notice tone="attention">Sandbox: no real money moves.</Notice>;
}

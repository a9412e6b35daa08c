import type { ReactNode } from 'react';
import { TestFrame } from '../../features/attempt/components/test-frame';

export default function TestLayout({ children }: { readonly children: ReactNode }) {
  return <TestFrame>{children}</TestFrame>;
}

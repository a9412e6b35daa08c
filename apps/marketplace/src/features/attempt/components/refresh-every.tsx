'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Has the server set the page anew at intervals, for as long as this stands on it. */
export function RefreshEvery({ everyMs }: { readonly everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, router]);
  return null;
}

'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Sends the zone of this device along, so that nobody has to look for theirs; without a script it is UTC until changed. */
export function TimeZoneField() {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  );
  return <input type="hidden" name="timeZone" value={zone} />;
}

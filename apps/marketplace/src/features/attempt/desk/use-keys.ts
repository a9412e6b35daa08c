'use client';
import { useEffect, useLayoutEffect, useRef } from 'react';

export type Keys = {
  /** The options in their order. */
  readonly options: readonly string[];
  readonly choose: (optionId: string) => void;
  readonly toggleFlag: () => void;
  readonly goBack: (() => void) | undefined;
  readonly goOn: () => void;
};

/** 1 to 9 choose, F flags, the arrows to the left and right turn the page; keys that belong to something else stay its own. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Before the question is painted: a key that answers what one sees must not reach the question before it.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (answers(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function answers(event: KeyboardEvent, { options, choose, toggleFlag, goBack, goOn }: Keys): boolean {
  const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
  if (option !== undefined) {
    choose(option);
    return true;
  }
  if (event.key.toLowerCase() === 'f') {
    toggleFlag();
    return true;
  }
  if (isScrolledByArrows(event.target)) return false;
  if (event.key === 'ArrowRight') goOn();
  else if (event.key === 'ArrowLeft') goBack?.();
  else return false;
  return true;
}

/** Code and tables that are wider than their frame are read with the same arrows. */
function isScrolledByArrows(target: EventTarget | null): boolean {
  const frame = target instanceof Element ? target.closest('pre, [role="region"]') : null;
  return frame !== null && frame.scrollWidth > frame.clientWidth;
}

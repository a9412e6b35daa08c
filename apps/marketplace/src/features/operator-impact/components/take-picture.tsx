'use client';
import { Button } from '@assay/ui/button';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { pictureOf } from '../picture-of';
import type { Caption } from '../picture-sheet';

export type Picture = { readonly fileName: string; readonly caption: Caption };

type State = 'idle' | 'making' | 'failed';

/** Draws the chart of its section as a PNG and hands it over as a file; there is nothing to press without script. */
export function TakePicture({ fileName, caption }: Picture) {
  const t = useTranslations('operatorImpact.island');
  const place = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<State>('idle');
  const take = async () => {
    setState('making');
    const svg = place.current?.closest('section')?.querySelector('figure > svg');
    const picture = svg instanceof SVGSVGElement ? await pictureOf(svg, caption) : null;
    if (picture !== null) save(picture, fileName);
    setState(picture === null ? 'failed' : 'idle');
  };
  return (
    <span ref={place} className="noscript:hidden">
      <Button
        variant="quiet"
        size="small"
        aria-label={t('pngOf', { title: caption.title })}
        onClick={() => void take()}
      >
        {t(state === 'making' ? 'making' : 'png')}
      </Button>
      {state === 'failed' && <span role="status">{t('failed')}</span>}
    </span>
  );
}

function save(picture: Blob, fileName: string): void {
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

import { punchShape } from './hallmark/shapes';

/** The letter A of Source Serif 4 (semibold, optical size 24), so that the mark never waits for a font. */
export const letterA =
  'M7 0V44L106 59H125L226 44V0ZM69 0 296 668H375L601 0H471L287 565H307L302 550L119 0ZM172 207V257H460V207ZM366 0V43L485 58H530L652 43V0Z';

/** The mark and the word; the picture is decoration beside the word. */
export function Logo({ size = 'medium' }: { readonly size?: 'medium' | 'large' }) {
  const large = size === 'large';
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <LogoMark className={large ? 'h-10 w-auto' : 'h-7 w-auto'} />
      <span className={`font-serif font-semibold tracking-[-0.015em] ${large ? 'text-36' : 'text-22'}`}>Assay</span>
    </span>
  );
}

export function LogoMark({ className }: { readonly className?: string }) {
  const { width, path } = punchShape('assurance');
  return (
    <svg viewBox={`-1.5 -1.5 ${width + 3.5} 43.5`} className={className} aria-hidden="true" focusable="false">
      <path className="punch-rim" d={path} transform="translate(0.9 1.1)" />
      <path className="punch-shade" d={path} />
      <path className="punch-field" d={path} transform="translate(1.2 1.4) scale(0.955 0.96)" />
      <path className="punch-device" d={letterA} transform="translate(7.4 28.6) scale(0.0322 -0.0322)" />
    </svg>
  );
}

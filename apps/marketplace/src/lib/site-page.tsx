import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ComponentType, ReactNode } from 'react';
import { NothingHere } from '../features/shell/components/nothing-here';
import { sayMissingPage } from './front-door/missing-page';

/**
 * A page, or in its place that nothing is here, in the same frame and as a 404. Next itself draws nothing for
 * `notFound()` on the server and leaves the page to scripts: apps/docs/decisions/missing-pages.md.
 */
export function sitePage<Props>(
  render: (props: Props) => Promise<ReactNode>,
  Nothing: ComponentType = NothingHere,
): (props: Props) => Promise<ReactNode> {
  return async (props) => {
    try {
      return await render(props);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      sayMissingPage(await headers());
      return <Nothing />;
    }
  };
}

/** What stands in the head of a page; where nothing is here, only that. */
export function pageHead<Props>(describe: (props: Props) => Promise<Metadata>): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await describe(props);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return nothingHead();
    }
  };
}

export async function nothingHead(): Promise<Metadata> {
  const t = await getTranslations('shell.nothing');
  return { title: t('name') };
}

/** Next names no test for what `notFound()` throws, so one is caught and compared with. */
function isNotFound(error: unknown): boolean {
  const digest = digestOf(error);
  return digest !== undefined && digest === digestOfNotFound();
}

function digestOfNotFound(): unknown {
  try {
    notFound();
  } catch (error) {
    return digestOf(error);
  }
}

function digestOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined;
}

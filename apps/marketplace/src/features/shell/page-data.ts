import { cookies } from 'next/headers';
import { parseTheme, type Theme } from '@assay/ui/theme-switch';

export type Role = 'freelancer' | 'client' | 'operator' | 'researcher';

/** Who is signed in, as far as the frame of a page needs to know. */
export type Viewer = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unreadMessages: number;
  /** Things on the Today page that wait for this person. */
  readonly waiting: number;
};

export type Shell = {
  readonly viewer: Viewer | null;
  /** Whether people and history of this installation are generated. */
  readonly simulated: boolean;
  /** Whether the payment provider moves no real money. */
  readonly sandboxMoney: boolean;
  readonly theme: Theme;
};

/** What the frame around every page shows to the person who asks for it. */
export async function loadShell(): Promise<Shell> {
  const theme = parseTheme((await cookies()).get('theme')?.value);
  return { viewer: null, simulated: false, sandboxMoney: false, theme };
}

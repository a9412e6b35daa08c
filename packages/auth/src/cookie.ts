const daysValid = 30;

/**
 * The cookie of a session: out of reach of scripts, never sent along by another site's form, and over https only
 * where the installation is reached that way. The port is part of its name, since cookies are shared by all ports
 * of a host and two installations on one machine would log each other out.
 */
export function sessionCookie(publicUrl: string) {
  const { protocol, port } = new URL(publicUrl);
  const secure = protocol === 'https:';
  return {
    name: `${secure ? '__Host-' : ''}assay-session${port === '' ? '' : `-${port}`}`,
    options: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: daysValid * 24 * 60 * 60 },
  } as const;
}

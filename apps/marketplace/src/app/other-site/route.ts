/** Where changes are led to that a page of another site asks for; see `refuse-foreign`. */
export function GET(): Response {
  return Response.json({ message: 'Changes are taken from pages of this site only.' }, { status: 403 });
}

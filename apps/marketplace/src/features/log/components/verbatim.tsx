/** Text as it stands in the log, letter by letter; long hashes break where they must. */
export function Verbatim({ text }: { readonly text: string }) {
  return (
    <pre className="rounded-sm border border-line bg-sunken p-4 font-mono text-14 whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text}
    </pre>
  );
}

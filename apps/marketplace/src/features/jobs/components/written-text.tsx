/** What a person wrote, as text: blank lines part paragraphs, single line breaks stay; markup is shown, never run. */
export function WrittenText({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n[\t ]*\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className="prose [overflow-wrap:anywhere]">
      {paragraphs.map((paragraph, index) => (
        <p key={index} dir="auto" className="whitespace-pre-line">
          {paragraph.trim()}
        </p>
      ))}
    </div>
  );
}

import { FigureSection } from './figure-section';
import { FlowSection } from './flow-section';
import { FormSection, refused } from './form-section';
import { HallmarkSection } from './hallmark-section';
import { ListSection } from './list-section';

/** Every component once, with the contents that break layouts: long, right-to-left, without decimals. */
export function Gallery({ css, theme }: { readonly css: string; readonly theme: 'light' | 'dark' }) {
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <title>Components of Assay</title>
        <meta name="viewport" content="width=device-width" />
        <style>{css}</style>
      </head>
      <body>
        <main className="page-width grid grid-cols-[minmax(0,1fr)] gap-14 py-12">
          <HallmarkSection />
          <FlowSection />
          <ListSection />
          <FigureSection />
          <div className="grid gap-14 lg:grid-cols-2">
            <FormSection />
            <FormSection state={refused} />
          </div>
        </main>
      </body>
    </html>
  );
}

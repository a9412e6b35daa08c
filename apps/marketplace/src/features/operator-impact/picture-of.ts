import { type Caption, sheetOf } from './picture-sheet';

const scale = 2;

/**
 * A chart with its caption as PNG at twice its size, on the ground of the page. Null when the browser could not draw it.
 */
export async function pictureOf(svg: SVGSVGElement, caption: Caption): Promise<Blob | null> {
  const { sheet, width, height } = sheetOf(svg, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  try {
    await image.decode();
  } catch {
    // A browser that refuses to read the picture says so by this alone.
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

const scale = 2;
const painted = ['fill', 'stroke'] as const;

/**
 * A chart as PNG at twice its size, on the ground of the page. Colours are read off the page, since a picture by itself
 * knows none of its variables. Null when the browser could not draw it.
 */
export async function pictureOf(svg: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, width, height))}`;
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

/** The chart as a document of its own, with every colour that the page gives it. */
function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('The copy of a chart is a chart');
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = originals[at];
    if (original) paint(element, getComputedStyle(original));
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', 'sans-serif');
  return new XMLSerializer().serializeToString(copy);
}

function paint(element: Element, style: CSSStyleDeclaration): void {
  element.removeAttribute('class');
  for (const property of painted) {
    if (element.hasAttribute(property)) element.setAttribute(property, style[property]);
  }
}

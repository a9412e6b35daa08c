import { parseJsonObject, type JsonObject } from './json';

const namespace = 'https://purl.imsglobal.org/spec/ob/v3p0';

/**
 * Puts a signed credential into an SVG image (Open Badges 3.0, section 5.3 "Baked badge"): one
 * `openbadges:credential` element directly after the opening tag, the JSON in a CDATA section.
 * @param svg an SVG document made by ourselves, its root without the namespace prefix `openbadges`
 * @throws {RangeError} when the text has no `<svg …>` element
 */
export function bakeSvg(svg: string, credential: JsonObject): string {
  const root = /<svg\b[^>]*>/.exec(svg);
  if (!root) throw new RangeError('The image is no SVG document.');
  // A CDATA section ends at the first ]]>, so that sequence is split over two sections.
  const json = JSON.stringify(credential).replaceAll(']]>', ']]]]><![CDATA[>');
  const opening = root[0].replace(/^<svg/, `<svg xmlns:openbadges="${namespace}"`);
  const baked = `${opening}<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
  return svg.slice(0, root.index) + baked + svg.slice(root.index + root[0].length);
}

/** The credential baked into an SVG image as JSON, or undefined when there is none that can be read. */
export function unbakeSvg(svg: string): JsonObject | undefined {
  const element = /<openbadges:credential\b[^>]*>([\s\S]*?)<\/openbadges:credential>/.exec(svg)?.[1];
  if (!element) return undefined;
  const sections = [...element.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map((section) => section[1] ?? '');
  return parseJsonObject(sections.join(''));
}

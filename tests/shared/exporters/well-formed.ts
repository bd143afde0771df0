/** Whether a text is well-formed XML: tags nest, attributes are quoted, and no character is forbidden. */
const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

export function wellFormed(xml: string): boolean {
  if (ENTITY.test(xml) || FORBIDDEN.test(xml)) return false;
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const [text, closing, name, , empty] of xml.matchAll(TOKEN)) {
    end += text.length;
    if (name === undefined) continue;
    if (closing && open.pop() !== name) return false;
    if (closing || (open.length === 0 && (roots += 1) > 1)) continue;
    if (!empty) open.push(name);
  }
  return end === xml.length && open.length === 0 && roots === 1;
}

/** Writing XML safely: whatever a plan's text holds, what comes out is well-formed. */

// Characters that XML 1.0 forbids even when escaped: most control characters, lone halves of pairs, non-characters.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content or an attribute's value. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes in the order given; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** To hundredths of a unit, without trailing noughts. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

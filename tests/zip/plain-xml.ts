const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

/** The text of XML or HTML, without its tags. */
export function textOfXml(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|amp|quot|apos|#39);/gu, (_all, name: string) => ENTITIES[name] ?? '');
}

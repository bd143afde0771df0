/** Turns a plan's title into a name that every system takes for a file. Pure. */

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Bytes of UTF-8 that a name may take, so that extension and a copy's number still fit into a system's 255. */
const MOST_BYTES = 200;

/** A safe name without extension; `Plan` where nothing of the suggestion is left. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    // Control and format characters: line breaks, and those that turn the direction of reading.
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ');
  const cut = trimEnds(shorten(trimEnds(plain)));
  if (cut === '' || /^-+$/.test(cut)) return 'Plan';
  return DEVICES.test(cut) ? `${cut} plan`.replace(/^([^.]*)\./, '$1-') : cut;
}

function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function shorten(name: string): string {
  let short = '';
  let bytes = 0;
  for (const sign of name) {
    bytes += Buffer.byteLength(sign);
    if (bytes > MOST_BYTES) break;
    short += sign;
  }
  return short;
}

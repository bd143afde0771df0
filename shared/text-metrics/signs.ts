// Divides a text into what a reader sees as single signs, so that cutting never leaves half of one. A plain rule over
// code points instead of Intl.Segmenter, whose answers depend on the runtime's Unicode version.

const JOINER = 0x200d;
/** No sign below this code is ever part of another. */
export const FIRST_ATTACHED = 0x300;
const ATTACHED = /^(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|[\u{e0020}-\u{e007f}])$/u;

/** The signs of a text in order, found as they are asked for; joined, they give the text back. Source: SPEC.md [TXT3]. */
export function* signsOf(text: string): Generator<string, void> {
  let sign = '';
  let joined = false;
  let flagOpen = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const flag = codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    const attached = codePoint >= FIRST_ATTACHED && ATTACHED.test(character);
    if (sign !== '' && !attached && !joined && !(flag && flagOpen)) {
      yield sign;
      sign = '';
    }
    sign += character;
    flagOpen = flag && !flagOpen;
    joined = codePoint === JOINER;
  }
  if (sign !== '') yield sign;
}

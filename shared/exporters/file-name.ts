/**
 * Names for exported files that every system takes and a person recognises.
 */
import type { Exporter, ExportInput } from './exporter';

const LONGEST = 80;

/** Signs that Windows, macOS or Linux refuse in a file name, and everything that can't be seen. */
const REFUSED = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** “Towards 2030”, or “Towards 2030 – Journey” for a picture of a lens; without folder and extension, at most 80 signs. */
export function suggestedFileName(
  exporter: Pick<Exporter, 'scope'>,
  input: Pick<ExportInput, 'plan' | 'view'>,
): string {
  const suffix = suffixOf(exporter.scope, input.view.lensName);
  const title = safe(input.plan.header.title) || 'Plan';
  const room = LONGEST - Array.from(suffix).length;
  const name = `${Array.from(title).slice(0, room).join('').trim()}${suffix}`;
  return RESERVED.test(name) ? `${name} plan` : name;
}

function suffixOf(scope: Exporter['scope'], lensName: string): string {
  if (scope === 'child') return ' – One child’s way';
  return scope === 'lens' ? ` – ${safe(lensName)}` : '';
}

function safe(text: string): string {
  return text
    .replace(REFUSED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** The engine's ports as the page fills them: ids from the system's secure random source, time from its clock. */
import type { Ports } from '#shared/base';
import { createIdSource } from '#shared/base';

function secureRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 4294967296;
}

export const ports: Ports = {
  newId: createIdSource(secureRandom),
  now: () => new Date().toISOString(),
};

/** The day (`YYYY-MM-DD`) as this computer's calendar has it now, which may not be that of UTC. */
export function today(): string {
  return new Date(ports.now()).toLocaleDateString('en-CA');
}

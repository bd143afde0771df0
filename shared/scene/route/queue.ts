/** Numbers in the order of their keys, the least first. Those put in first of equal keys need not come first. */
export type Queue = { readonly keys: number[]; readonly values: number[]; size: number };

export function emptied(queue: Queue): void {
  queue.size = 0;
}

export function put(queue: Queue, key: number, value: number): void {
  const { keys, values } = queue;
  let at = queue.size;
  queue.size += 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = keys[parent] ?? 0;
    if (above <= key) break;
    keys[at] = above;
    values[at] = values[parent] ?? 0;
    at = parent;
  }
  keys[at] = key;
  values[at] = value;
}

/** Takes the value of the least key out of a queue that is not empty. */
export function takeLeast(queue: Queue): number {
  const { keys, values } = queue;
  const least = values[0] ?? 0;
  queue.size -= 1;
  const { size } = queue;
  const [key, value] = [keys[size] ?? 0, values[size] ?? 0];
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child += 1;
    const below = keys[child] ?? 0;
    if (below >= key) break;
    keys[at] = below;
    values[at] = values[child] ?? 0;
    at = child;
  }
  keys[at] = key;
  values[at] = value;
  return least;
}

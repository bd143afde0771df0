/** What Home says of times and numbers, as people would. */

/** “Good morning”, “Good afternoon” or “Good evening”, by the hour on this computer. */
export function greeting(now: Date): string {
  const hour = now.getHours();
  if (hour >= 4 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}

/** “today, 10:42”, “yesterday”, “12 November”, “12 November 2025”. */
export function dayInWords(iso: string, now: Date): string {
  const then = new Date(iso);
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0) return `today, ${then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  if (days === 1) return 'yesterday';
  const sameYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** “1 item”, “84 items”, “no items yet”. */
export function itemCountInWords(count: number): string {
  if (count === 0) return 'no items yet';
  return count === 1 ? '1 item' : `${String(count)} items`;
}

/** “1 plan”, “3 plans”. */
export function planCountInWords(count: number): string {
  return count === 1 ? '1 plan' : `${String(count)} plans`;
}

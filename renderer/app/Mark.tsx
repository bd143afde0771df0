/** The app's mark, as its icon: the school years as an open ring. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 1024 1024" aria-hidden focusable={false}>
      <rect width="1024" height="1024" rx="230" fill="var(--accent)" />
      <path
        d="M805.4 449.6A300 300 0 1 1 532.9 212.7"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="112"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The line at the foot of every page of a PDF: what it is, and which page of how many. Pure. */

/** The title is plain text; the browser fills in the two numbers. */
export function footerOf(title: string): string {
  // The browser draws this line at three quarters of its size: 20mm here is 15mm on paper.
  const style =
    'width:100%;margin:0 20mm;display:flex;justify-content:space-between;' +
    'font:11px Inter,Helvetica,Arial,sans-serif;color:#4a5563';
  const pages = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  return `<div style="${style}"><span>${escapeHtml(title)}</span><span>${pages}</span></div>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

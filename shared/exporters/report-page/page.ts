/**
 * The report as one self-contained page: no script, nothing remote, everything that a person has typed is escaped.
 */
import type { Report, ReportSection } from '#shared/report';
import { escaped } from '../plain-text';
import { blockHtml } from './blocks';
import { pageCss } from './css';

/** On which page of paper an anchor lies, as far as that is known. */
type PageNumbers = ReadonlyMap<string, number>;

/**
 * The page as HTML; `fontCss` are the typefaces with `data:` addresses, and may be empty. The contents take the same
 * room whether they know the pages or not.
 */
export function reportPage(report: Report, fontCss: string, pages: PageNumbers = new Map()): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(report.title)}</title>`,
    `<meta name="author" content="${escaped(report.organisation)}">`,
    `<style>${styleSafe(fontCss)}${pageCss}</style>`,
    '</head>',
    '<body>',
    titlePage(report),
    contents(report, pages),
    '<main>',
    ...report.sections.map(sectionHtml),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n');
}

/** Style text can't leave its element. */
function styleSafe(css: string): string {
  return css.replace(/<\/?/g, '');
}

function titlePage({ title, organisation, dateInWords, remarks }: Report): string {
  const long = title.length > 90 ? ' class="long"' : '';
  return [
    '<header class="title-page">',
    `<p class="organisation" dir="auto">${escaped(organisation)}</p>`,
    `<p id="title" dir="auto"${long}>${escaped(title)}</p>`,
    `<p class="date">${escaped(dateInWords)}</p>`,
    ...remarks.map((remark) => `<p class="remark">${escaped(remark)}</p>`),
    '</header>',
  ].join('\n');
}

function contents(report: Report, pages: PageNumbers): string {
  const entries = report.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.type === 'heading' && block.level <= 2 ? [block] : []))
    .map(({ level, text, anchor }) => {
      const page = `<span class="page">${pages.get(anchor) ?? ''}</span>`;
      return `<li class="level-${level}"><a href="#${anchor}"><span>${escaped(text)}</span> ${page}</a></li>`;
    });
  if (entries.length < 2) return '';
  return `<nav class="contents"><p class="contents-heading">Contents</p>\n<ul>\n${entries.join('\n')}\n</ul></nav>`;
}

function sectionHtml(section: ReportSection): string {
  const classes = [section.page, section.startsOnNewPage ? 'new-page' : 'flow'].join(' ');
  return `<section class="${classes}">\n${section.blocks.map(blockHtml).join('\n')}\n</section>`;
}

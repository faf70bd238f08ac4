import type { Page } from 'playwright-core';

/** What WCAG 1.4.12 lets a reader set, all at once. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Spaces a page's text as a reader may who finds it hard to read (WCAG 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  // A reader's own sheet is no part of the page, so the page's policy has no say in it.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
}

/** Words of a page that are cut off, or stand on one another; nothing else may be lost by spacing. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces = piecesOfText();
    return [...pieces.flatMap(cutOff), ...overlapping()];

    interface Piece {
      text: string;
      element: Element;
      rects: DOMRect[];
    }

    function piecesOfText(): Piece[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Piece[] = [];
      while (walker.nextNode() !== null) {
        const { parentElement: element, textContent } = walker.currentNode;
        const text = (textContent ?? '').trim();
        if (text === '' || element === null || isMeantToBeUnseen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        found.push({ text: text.slice(0, 40), element, rects: [...range.getClientRects()] });
      }
      return found;
    }

    function isMeantToBeUnseen(element: Element): boolean {
      const hidden = '.visually-hidden, .trap, .skip, textarea, title, desc, script';
      return element.closest(hidden) !== null || !element.checkVisibility();
    }

    /** By the window, or by a box that shows no more than it holds and cannot be scrolled. */
    function cutOff({ text, element, rects }: Piece): string[] {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll') return [];
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isWide = hides(overflowX) && box.scrollWidth > box.clientWidth + 1;
        const isHigh = hides(overflowY) && box.scrollHeight > box.clientHeight + 1;
        if (box.clientWidth > 0 && (isWide || isHigh)) return [`"${text}" is cut off`];
      }
      const { clientWidth } = document.documentElement;
      const isBeside = rects.some(({ left, right }) => left < -1 || right > clientWidth + 1);
      return isBeside ? [`"${text}" is beside the window`] : [];
    }

    /** Letters fill some two thirds of the height of their box; lines of one text may be set close. */
    function overlapping(): string[] {
      const all = pieces.flatMap(({ rects, ...piece }) =>
        rects.map((rect) => ({ ...piece, rect })),
      );
      return all.flatMap((one, n) =>
        all.slice(n + 1).flatMap((other) => {
          const [a, b] = [one.rect, other.rect];
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const isTouching = width < 3 || height < Math.min(a.height, b.height) / 3;
          if (isTouching || one.element === other.element) return [];
          return [`"${one.text}" and "${other.text}" stand on one another`];
        }),
      );
    }
  });
}

import type { Page } from 'playwright-core';

/** Words that stand out from their ground by less than 4.5 to 1, with the colours of both. */
export function paleText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pale: string[] = [];
    while (walker.nextNode() !== null) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = (textContent ?? '').trim();
      if (text === '' || element === null || !element.checkVisibility()) continue;
      if (element.closest('.visually-hidden, .trap, script, desc, title') !== null) continue;
      const [ink, ground] = [inkOf(element), groundOf(element)];
      if (contrast(ink, ground) < 4.5) pale.push(`"${text.slice(0, 40)}": ${ink} on ${ground}`);
    }
    return pale;

    function inkOf(element: Element): string {
      const { color, fill } = getComputedStyle(element);
      return element instanceof SVGElement ? fill : color;
    }

    function groundOf(element: Element): string {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    }

    function contrast(a: string, b: string): number {
      const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (lighter + 0.05) / (darker + 0.05);
    }

    function luminance(color: string): number {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
  });
}

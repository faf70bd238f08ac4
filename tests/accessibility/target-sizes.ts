import type { Page } from 'playwright-core';

/**
 * What is to be pressed and is smaller than 24 by 24 CSS pixels without the room that WCAG 2.5.8
 * asks for instead: a circle of that size around its middle which touches no other target. Links
 * within a sentence are as high as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const pressed = 'a[href], button, input:not([type="hidden"]), textarea, select, summary';
    const targets = [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((target) => target.checkVisibility() && !target.matches('.trap *, .skip'))
      .map((element) => ({ element, rect: wholeOf(element) }));
    return targets.filter(isTooSmall).map(({ element, rect }) => {
      const size = `${Math.round(rect.width)} by ${Math.round(rect.height)}`;
      return `${element.tagName.toLowerCase()} "${element.innerText.slice(0, 40)}": ${size}`;
    });

    type Target = (typeof targets)[number];

    /** A button that is chosen is pressed by its label as well. */
    function wholeOf(element: HTMLElement): DOMRect {
      return (element.closest('.choice') ?? element).getBoundingClientRect();
    }

    function isTooSmall(target: Target): boolean {
      const { element, rect } = target;
      if (rect.width >= least && rect.height >= least) return false;
      return !isInSentence(element) && targets.some((other) => isTooNear(target, other));
    }

    function isInSentence(element: HTMLElement): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.childNodes ?? [];
      return [...around].some(
        ({ nodeType, textContent }) => nodeType === 3 && /\p{L}/u.test(textContent ?? ''),
      );
    }

    function isTooNear({ element, rect }: Target, other: Target): boolean {
      if (other.element === element || other.element.contains(element)) return false;
      const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
      const { left, right, top, bottom } = other.rect;
      const toX = x - Math.min(Math.max(x, left), right);
      const toY = y - Math.min(Math.max(y, top), bottom);
      return Math.hypot(toX, toY) < least / 2;
    }
  });
}

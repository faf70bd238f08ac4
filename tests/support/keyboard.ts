import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus, and what is wrong with how it shows. */
interface Stop {
  what: string;
  faults: string[];
}

/** More than the most that is on any page: whoever comes here goes round in circles. */
const mostStops = 150;

/**
 * Presses Tab until what a selector names has the focus. At every stop on the way the focus has to
 * be on something, be seen, and be further on in the direction of reading than the one before.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const { what, faults } = await lookAtFocus(page);
    expect(faults, what).toEqual([]);
    if (await hasFocus(page, selector)) return;
    passed.push(what);
  }
  throw new Error(`Tab does not lead to ${selector}, but to ${passed.join(', ')}`);
}

/** Leaves what stands around a page by its first link, as whoever uses only the keyboard does. */
export async function skipToMain(page: Page): Promise<void> {
  await tabTo(page, '.skip');
  await page.keyboard.press('Enter');
  expect(await hasFocus(page, 'main')).toBe(true);
}

/** Whether the focus is where it is meant to be, and shows. */
export async function expectFocusOn(page: Page, selector: string): Promise<void> {
  await expect.poll(() => hasFocus(page, selector), { message: selector }).toBe(true);
  const { what, faults } = await lookAtFocus(page);
  expect(faults, what).toEqual([]);
}

/** Whether what a selector names has the focus. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

/** Reads the focus as it is now: lost, not seen (WCAG 2.4.7), covered (2.4.11), or out of order (2.4.3). */
export function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    if (focused === document.body) return { what: 'nothing', faults: ['the focus is lost'] };
    const name = (focused.innerText || focused.getAttribute('name') || '').slice(0, 40);
    const what = `${focused.tagName.toLowerCase()}#${focused.id} "${name}"`;
    return { what, faults: [...ringFaults(), ...coverFaults(), ...orderFaults()] };

    /** The ring is 2 pixels or more, and stands out from what it is drawn on by 3 to 1 (WCAG 2.4.13). */
    function ringFaults(): string[] {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(focused);
      if (outlineStyle === 'none') return ['no ring'];
      const isInside = parseFloat(outlineOffset) < 0;
      const ground = groundOf(isInside ? focused : focused.parentElement);
      const ratio = contrast(luminance(outlineColor), luminance(ground));
      return [
        ...(parseFloat(outlineWidth) >= 2 ? [] : [`a ring of ${outlineWidth}`]),
        ...(ratio >= 3 ? [] : [`a ring of ${outlineColor} on ${ground}: ${ratio.toFixed(1)}`]),
      ];
    }

    /** Some part of it is within the window and under nothing else. */
    function coverFaults(): string[] {
      const parts = [...focused.getClientRects()];
      const isSeen = parts.some((part) => {
        const [left, right] = [Math.max(part.left, 0), Math.min(part.right, innerWidth)];
        const [top, bottom] = [Math.max(part.top, 0), Math.min(part.bottom, innerHeight)];
        if (left >= right || top >= bottom) return false;
        return focused.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
      return isSeen ? [] : ['covered, or out of the window'];
    }

    /** From stop to stop the focus goes down the page, or on along the line. */
    function orderFaults(): string[] {
      const kept = window as unknown as { focusStop?: DOMRect & { element: Element } };
      const { element, ...before } = kept.focusStop ?? { element: undefined };
      const { left, right, top } = focused.getBoundingClientRect();
      const now = { left: left + scrollX, right: right + scrollX, top: top + scrollY };
      kept.focusStop = { ...now, element: focused } as unknown as DOMRect & { element: Element };
      if (element === undefined || element.matches('.skip') || !('top' in before)) return [];
      const isDown = now.top >= before.top - 12;
      const isRtl = document.documentElement.dir === 'rtl';
      const isOn = isRtl ? now.right <= before.left + 12 : now.left >= before.right - 12;
      return isDown || isOn ? [] : ['before the stop that came before it'];
    }

    function groundOf(element: Element | null): string {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    }

    function luminance(color: string): number {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    function contrast(a: number, b: number): number {
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
  });
}

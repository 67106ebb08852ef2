// Rows in the hand, carried as people carry them: with the mouse’s own moves, with the keys alone.

import assert from 'node:assert/strict';

import type { Locator, Page } from 'playwright-core';

async function middle(of: Locator): Promise<[number, number]> {
  // A list that is being read anew is gone for a moment.
  const box = (await of.boundingBox()) ?? (await of.waitFor(), await of.boundingBox());
  assert.ok(box, `${of} is not to be seen`);
  return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)];
}

/** Takes the row by its handle and carries it over the list, without letting go. */
export async function carry(page: Page, row: Locator, list: Locator): Promise<void> {
  const handle = row.locator('.grip');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(...(await middle(list)), { steps: 12 });
  // Lists make room while something hangs over them: once more to where it now is.
  await page.mouse.move(...(await middle(list)), { steps: 3 });
}

/** Carries the row over the list, and lets go. */
export async function dragByMouse(page: Page, row: Locator, list: Locator): Promise<void> {
  await carry(page, row, list);
  await page.mouse.up();
}

/** Picks the row up with Space, moves it with these keys, drops it with Space; the live region says each step. */
export async function dragByKeys(page: Page, row: Locator, ...keys: string[]): Promise<void> {
  const code = (await row.getAttribute('data-name')) ?? '';
  const said = page.locator('[data-say]');
  const speaks = async (when: string) => assert.match((await said.textContent()) ?? '', new RegExp(`\\b${code}\\b`), `nothing is said ${when}`);
  await row.locator('.grip').focus();
  await page.keyboard.press('Space');
  await speaks('at picking up');
  for (const key of keys) {
    await page.keyboard.press(key);
    await speaks(`at ${key}`);
  }
  await page.keyboard.press('Space');
  await speaks('at dropping');
  // The hand stays where it was: the next key goes to the same row, unless a filter hides it where it now lies.
  const held = await page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-name'));
  const shown = await page.locator(`[data-item][data-name="${code}"]`).count();
  assert.ok(held === code || shown === 0, `the focus went from ${code} to ${held}`);
}

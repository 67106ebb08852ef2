// Cards of a board, moved as people move them.

import type { Locator, Page } from 'playwright-core';

export const BOARD = '/p/ARAS/sprints/7/board';

/** Opens the board and waits until it hears of others' changes. */
export async function openBoard(page: Page, path = BOARD): Promise<void> {
  const hears = page.waitForResponse((answer) => new URL(answer.url()).pathname.startsWith('/live/'));
  await page.goto(path);
  await hears;
}

/** A card that can be moved, the list it lies in and the one after it. */
export async function someCard(page: Page): Promise<{ id: string; code: string; from: string; to: string; at: number }> {
  return page.evaluate(() => {
    const lists = [...document.querySelectorAll('.board [data-list]')];
    const from = lists.findIndex((list, at) => at + 1 < lists.length && list.querySelector('.grip'));
    const card = lists[from]?.querySelector('.grip')?.closest('[data-item]') as HTMLElement;
    const at = [...(lists[from] as Element).querySelectorAll('[data-item]')].indexOf(card);
    const [here, next] = [from, from + 1].map((each) => (lists[each] as HTMLElement).dataset['list'] as string);
    return { id: card.dataset['item'] as string, code: card.dataset['name'] as string, from: here as string, to: next as string, at };
  });
}

/** The card where it lies in this list; nothing when it does not. */
export function cardIn(page: Page, list: string, id: string): Locator {
  return page.locator(`[data-list="${list}"] > [data-item="${id}"]`);
}

/** How many cards a column says it has. */
export async function countOf(page: Page, list: string): Promise<number> {
  const said = await page.locator(`.column[data-state="${list}"] .wip`).innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

/** Takes the card by its handle and carries it over a list, without letting go. */
export async function carry(page: Page, id: string, to: string): Promise<void> {
  const grip = page.locator(`[data-item="${id}"] .grip`);
  await grip.scrollIntoViewIfNeeded();
  const start = await grip.boundingBox();
  const end = await page.locator(`.column[data-state="${to}"] header`).boundingBox();
  if (!start || !end) throw new Error(`there is no way from ${id} to ${to}`);
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height + 24, { steps: 8 });
  await cardIn(page, to, id).waitFor();
}

/** Moves a card and waits until the server has it. */
export async function drag(page: Page, id: string, to: string): Promise<void> {
  await carry(page, id, to);
  const taken = page.waitForResponse((answer) => answer.url().endsWith('/rpc/sprints/move') && answer.ok());
  await page.mouse.up();
  await taken;
}

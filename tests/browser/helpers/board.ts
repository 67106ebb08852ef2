// Cards of a board, moved as people move them.

import type { Locator, Page } from 'playwright-core';

import { carry } from './drag.ts';

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

/** Carries a card over another column, without letting go. */
export async function carryCard(page: Page, id: string, to: string): Promise<void> {
  await carry(page, page.locator(`[data-item="${id}"]`), page.locator(`.column[data-state="${to}"]`));
  await cardIn(page, to, id).waitFor();
}

/** Moves a card and waits until the server has it. */
export async function moveCard(page: Page, id: string, to: string): Promise<void> {
  await carryCard(page, id, to);
  const taken = page.waitForResponse((answer) => answer.url().endsWith('/rpc/sprints/move') && answer.ok());
  await page.mouse.up();
  await taken;
}

// A sprint’s pages, found by what they are and not by their words, so that every language and a page without scripts pass.

import assert from 'node:assert/strict';

import type { Locator, Page } from 'playwright-core';

import { number, sees } from './sees.ts';

/** Presses what a form ends with. */
export const submit = (form: Locator): Promise<void> => form.locator('button:not([type=button])').last().click();

/** Plans a sprint and stands on its planning page; gives its number. */
export async function planSprint(page: Page, project: string, goal: string): Promise<number> {
  await page.goto(`/p/${project}/sprints/new`);
  await page.locator('#sprint [name=goal]').fill(goal);
  await submit(page.locator('#sprint'));
  await page.waitForURL(/\/sprints\/\d+\/planning/);
  await sees(page.locator('.head'), goal);
  return Number(/sprints\/(\d+)/.exec(page.url())?.[1]);
}

/** The two sides of planning: rows, and the numbers in their heads. */
export function planning(page: Page) {
  const side = (list: string) => page.locator('.plan > .card').filter({ has: page.locator(`[data-list=${list}]`) });
  return {
    backlog: page.locator('[data-list=backlog]'),
    sprint: page.locator('[data-list=sprint]'),
    left: side('backlog').locator('> header'),
    sums: side('sprint').locator('> header'),
  };
}

/** A row or a card by what it is called. */
export const named = (list: Locator, title: string): Locator =>
  list.locator('[data-item]').filter({ has: list.page().getByRole('link', { name: title, exact: true }) });

/** Opens the question before the start, answers it, and stands on the board. */
export async function start(page: Page, promised?: RegExp): Promise<void> {
  await page.locator('button[commandfor=start]').click();
  if (promised) await sees(page.locator('dialog#start'), promised);
  await page.locator('dialog#start form[action="/rpc/sprints/start"] button').click();
  await page.waitForURL(/\/board/);
}

/** A column of the board, or its tiles. */
export const column = (page: Page, state: string): Locator => page.locator(`[data-list=${state}]`);

/** Opens a card’s details and sends it to another column from there, as can be done without dragging. */
export async function sendTo(page: Page, card: Locator, state: string): Promise<void> {
  const dialog = await opened(page, card);
  await dialog.locator(`form[action="/rpc/sprints/move"] button[value=${state}]`).click();
  await page.waitForLoadState();
}

/** Opens a card: its dialog stands above the board. */
export async function opened(page: Page, card: Locator): Promise<Locator> {
  const code = await card.getAttribute('data-name');
  await card.locator('a[href*="dialog=card-"]').click();
  const dialog = page.locator(`dialog[id="card-${code}"][open]`);
  await dialog.waitFor();
  return dialog;
}

/** The ledger of the report: points and items of every part, as they are printed. */
export async function ledger(page: Page) {
  const parts = ['committed', 'added', 'removed', 'reEstimated', 'came', 'done', 'unfinished', 'cancelled', 'went'] as const;
  const rows = page.locator('.ledger > div');
  assert.equal(await rows.count(), parts.length, 'parts of the ledger');
  const read = async (at: number) => {
    const small = rows.nth(at).locator('small');
    const items = (await small.count()) > 0 ? number(await small.innerText()) : undefined;
    return { points: number(await rows.nth(at).locator('dd').innerText()), items };
  };
  const entries = await Promise.all(parts.map(async (part, at) => [part, await read(at)] as const));
  return Object.fromEntries(entries) as Record<(typeof parts)[number], { points: number; items: number | undefined }>;
}

/** committed + added − removed ± re-estimated = done + unfinished + cancelled, in the numbers a reader sees. */
export function addsUp(of: Awaited<ReturnType<typeof ledger>>): void {
  const came = of.committed.points + Math.abs(of.added.points) - Math.abs(of.removed.points) + of.reEstimated.points;
  const went = of.done.points + of.unfinished.points + of.cancelled.points;
  assert.deepEqual([of.came.points, of.went.points], [came, went], 'the sums of the ledger');
  assert.equal(came, went, 'the two sides of the ledger');
}

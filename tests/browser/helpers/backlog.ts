// Bringing the real backlog in, by the browser alone.

import type { Page } from 'playwright-core';

import { sees } from './sees.ts';

/** What the file holds, counted by hand. */
export const SPRING = { file: 'backlog-springxd.csv', items: '3,526', points: '13,046' };

/** Reads a file in; the page then shows its columns and what would happen. */
export async function readIn(page: Page, project: string, path: string): Promise<void> {
  await page.goto(`/p/${project}/imports`);
  await page.locator('#import input[type=file]').setInputFiles(path);
  await page.locator('#import .form-actions button').click();
  await page.waitForURL(/\/imports\/[0-9a-f-]+/);
}

/** Carries the plan out and waits until it is done. The page asks again by itself. */
export async function carryOut(page: Page): Promise<void> {
  await page.locator('form[action="/rpc/import/commit"] button').click();
  await sees(page.locator('.steps [data-step=done]').nth(3), /./, 90_000);
}

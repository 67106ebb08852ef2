// Requirements come from the tools buyers have: headers of two rows, titles above the table, ReqIF.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const IMPORT = '/p/ARAS/tests/import';

const TWO_ROWS = `Requirements of Aras,,,
Requirement,,Sales,
Code,Title,Mandatory,Optional
TWO-1,A lead comes from the web form,Must,
TWO-2,A lead is kept for two years,,Could
`;

/** Unfolds the columns where they are folded. */
async function unfold(page: Page): Promise<void> {
  const fold = page.locator('details:has(#shape)');
  if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${IMPORT}?what=requirements`);
  await page.locator('#import input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#import .form-actions button').click();
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
}

journey('a header of two rows is found, corrected and joined', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, 'two-rows.csv', TWO_ROWS);
  await sees(page.locator('.facts'), /Requirements\s*2/);
  await unfold(page);
  const from = page.locator('#shape [name=from]');
  const to = page.locator('#shape [name=to]');
  assert.deepEqual([await from.inputValue(), await to.inputValue()], ['2', '3'], 'the header is proposed');
  await sees(page.locator('#columns-table'), /Sales \/ Mandatory/);
  await axe(page);

  // A header that cannot be is refused, and what was typed stays.
  await from.fill('3');
  await to.fill('2');
  await page.locator('#shape .form-actions button').click();
  await sees(page.locator('#shape .error').first(), /does not stand above/);
  assert.equal(await to.inputValue(), '2', 'what was typed stands still');
  await from.fill('2');
  await to.fill('3');
  await page.locator('#shape .form-actions button').click();
  await sees(page.locator('.toasts'), /read anew/);

  await unfold(page);
  await page.getByLabel('Sales / Mandatory', { exact: true }).selectOption('moscow');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('.facts'), /Requirements\s*2/);
  await page.locator('form[action="/rpc/testing/import"] button').click();
  await page.waitForURL(/\/requirements/);
  await page.goto('/p/ARAS/requirements/of/TWO-1');
  await sees(page.locator('main'), /A lead comes from the web form/);
  assert.deepEqual(await faults(page), []);
});

journey('without scripts the same, and what the columns hold stays', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, 'one-row.csv', 'Nr;Was;Wie\nONE-1;A quote is signed;By hand\n');
  await counts(page.locator('form[action="/rpc/testing/import"]'), 0);
  await page.getByLabel('Nr', { exact: true }).selectOption('code');
  await page.getByLabel('Was', { exact: true }).selectOption('title');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('.facts'), /Requirements\s*1/);
  await page.locator('#shape [name=from]').fill('1');
  await page.locator('#shape [name=to]').fill('1');
  await page.locator('#shape .form-actions button').click();
  await sees(page.locator('.facts'), /Requirements\s*1/);
  assert.equal(await page.getByLabel('Nr', { exact: true }).inputValue(), 'code', 'what was chosen stands still');
});

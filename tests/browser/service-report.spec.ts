// The report on promises: a period is chosen, a file is taken to the meeting, each reader in the own calendar.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { axe, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const REPORT = '/p/BEHIN/queue/report';

/** Saves the file behind a link of the page's head. */
async function saved(page: Page, ending: string): Promise<{ name: string; bytes: Buffer }> {
  const link = page.locator(`.head a[href*="report.${ending}?"]`);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

journey('the report of a quarter is found, told and taken along', looks.english, async ({ page }) => {
  await signIn(page, 'pm@behin.example');
  await speak(page, 'en');
  await page.goto(REPORT);
  await sees(page.locator('main'), 'version 2');
  await axe(page);
  await page.getByRole('link', { name: 'Quarter', exact: true }).click();
  await sees(page.locator('.head'), /Quarter \d of \d{4}/);
  const here = await page.locator('.head p').innerText();
  await page.locator('main nav.cluster > a').first().click();
  assert.notEqual(await page.locator('.head p').innerText(), here, 'the quarter before');
  await sees(page.locator('#by-target'), 'L2 · Vendor');

  const paper = await saved(page, 'pdf');
  assert.match(paper.name, /^BEHIN-sla-\d{4}-Q[1-4]\.pdf$/);
  assert.equal(paper.bytes.subarray(0, 5).toString(), '%PDF-');
  const book = await saved(page, 'xlsx');
  assert.match(book.name, /^BEHIN-sla-\d{4}-Q[1-4]\.xlsx$/);
  assert.equal(book.bytes.subarray(0, 2).toString(), 'PK');
  assert.deepEqual(await faults(page), []);
});

journey('a Persian reader has Persian months, on the page and on paper', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'pm@behin.example');
  await speak(page, 'fa');
  await page.goto(REPORT);
  await page.getByRole('link', { name: 'ماه', exact: true }).click();
  await sees(page.locator('.head p'), /^(فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) ۱۴/);
  const paper = await saved(page, 'pdf');
  assert.match(paper.name, /^BEHIN-sla-1[34]\d{2}-\d{2}\.pdf$/);
});

// How tickets come in: a file from a requester, rules that give them to somebody, old ones from another help desk.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const QUEUE = '/p/ARAS/queue';

const PICTURE = { name: 'عکس صفحه.txt', mimeType: 'text/plain', buffer: Buffer.from('صفحه سفید') };

/** Tickets of another help desk; one of its words nobody knows, and one of its requesters. */
const OLD = `Ticket ID,Subject,Requester email,Type,Priority,Status,Created at,First response,Solved at
Z-1,The old printer,somebody@old.example,Incident,Sehr hoch,Closed,2024-03-04T08:00:00Z,2024-03-04T09:00:00Z,2024-03-05T09:00:00Z
Z-2,Access to the shared folder,requester@aras.example,Access request,Normal,Closed,2024-04-01T08:00:00Z,,2024-04-02T09:00:00Z
`;

async function ask(page: Page, title: string, file?: typeof PICTURE): Promise<void> {
  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill(title);
  if (file !== undefined) await page.locator('#ask [name=files]').setInputFiles(file);
  await page.locator('#ask .form-actions button').click();
}

journey('a file in Persian comes with a question, and the help desk saves it', looks.persian, async ({ page, another }) => {
  await signIn(page, 'requester@aras.example');
  await ask(page, '', PICTURE);
  await sees(page.locator('#ask .error').first(), /./);
  await sees(page.locator('#ask .notice'), /عکس صفحه/);
  await axe(page);
  await ask(page, 'گزارش فروش باز نمی‌شود', PICTURE);
  await page.waitForURL(/\/tickets\/\d+$/);
  await sees(page.locator('ul.files'), /عکس صفحه/);
  const asked = new URL(page.url()).pathname;

  const desk = await another();
  await signIn(desk, 'helpdesk@aras.example');
  await speak(desk, 'en');
  await desk.goto(asked);
  const saved = desk.waitForEvent('download');
  await desk.locator('ul.files a').first().click();
  const download = await saved;
  assert.equal(download.suggestedFilename(), 'عکس صفحه.txt');
  assert.equal(await readFile(await download.path(), 'utf8'), 'صفحه سفید');
  await desk.locator('#answer input[name=deed][value=note]').check({ force: true });
  await desk.locator('#answer textarea').fill('internal: see the file');
  await desk.locator('#answer [name=files]').setInputFiles({ ...PICTURE, name: 'for us only.txt' });
  await desk.locator('#answer .form-actions button').click();
  await sees(desk.locator('ol.comments'), /for us only/);
  assert.deepEqual(await faults(desk), []);
  await page.goto(asked);
  assert.doesNotMatch(await page.locator('body').innerText(), /for us only/);
});

journey('a rule gives a new ticket to somebody, and its history says which', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(`${QUEUE}/rules`);
  await page.locator('a[href$="/rules/new"]').first().click();
  await page.locator('#rule .form-actions button').click();
  await sees(page.locator('#rule .error').first(), /./);
  await page.locator('#rule [name=name]').fill('Printers');
  await page.locator('#rule [name=words]').fill('printer, چاپگر');
  await page.locator('#rule [name=person]').selectOption({ index: 1 });
  await axe(page);
  await page.locator('#rule .form-actions button').click();
  await page.waitForURL(/\/queue\/rules$/);
  await counts(page.locator('table.rules tbody tr'), 1);
  await axe(page);

  const requester = await another(looks.persian);
  await signIn(requester, 'requester@aras.example');
  await ask(requester, 'چاپگرها کار نمی‌کنند');
  await requester.waitForURL(/\/tickets\/\d+$/);
  await page.goto(new URL(requester.url()).pathname);
  await sees(page.locator('main'), /Printers/);
  await page.goto(`${QUEUE}/rules/trial`);
  await sees(page.locator('table tbody tr').first(), /Printers/);
  assert.deepEqual(await faults(page), []);
});

journey('rules are ordered, switched off and deleted without scripts', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'it@behin.example');
  await speak(page, 'fa');
  await page.goto('/p/BEHIN/queue/rules');
  const rows = page.locator('table.rules tbody tr');
  await counts(rows, 2);
  const first = await rows.first().getAttribute('data-name');
  await rows.first().locator('form:has(input[name=to][value=down]) button').click();
  assert.equal(await rows.nth(1).getAttribute('data-name'), first);
  await rows.nth(1).locator('form[action="/rpc/intake/enable-rule"] button').click();
  await sees(rows.nth(1), /خاموش/);
  await rows.nth(1).locator('form[action="/rpc/intake/remove-rule"] button').click();
  await counts(rows, 1);
});

journey('old tickets are looked at first, and come with their past', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const bring = async () => {
    await page.goto(`${QUEUE}/import`);
    await page.locator('#ticket-import [name=file]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(OLD) });
    await page.locator('#ticket-import .form-actions button').click();
    await page.waitForURL(/\/queue\/import\/[0-9a-f-]+$/);
  };
  await bring();
  await sees(page.locator('main'), /Line 2:/);
  await sees(page.locator('main'), /Sehr hoch/);
  await axe(page);
  await page.locator('#words select[name="word[w0][means]"]').selectOption('p1');
  await page.locator('#words .form-actions button').click();
  await page.locator('form[action="/rpc/intake/carry"] button').click();
  await page.waitForURL(/\/queue\?show=all$/);
  await sees(page.locator('table.queue'), /The old printer/);
  await page.locator('table.queue a', { hasText: 'The old printer' }).click();
  await sees(page.locator('main'), /somebody@old\.example/);
  assert.deepEqual(await faults(page), []);
  await bring();
  await counts(page.locator('form[action="/rpc/intake/carry"]'), 0);
});

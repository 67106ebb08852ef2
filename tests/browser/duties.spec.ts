// What has to be done again and again: begun with the usual set, proved, read in one's own calendar.

import assert from 'node:assert/strict';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const DUTIES = '/p/ARAS/duties';

journey('the usual set is begun, one is proved, and a calendar reads the rest', looks.english, async ({ page, golive }) => {
  await signIn(page, 'it@aras.example');
  await speak(page, 'en');
  await page.goto(DUTIES);
  await page.locator('form[action="/rpc/duties/begin"] button').click();
  await counts(page.locator('table.queue tbody tr'), 6);
  await axe(page);

  await page.locator('table.queue tbody a').first().click();
  await page.locator('#done button').click();
  await sees(page.locator('#done .error').first(), /./);
  await page.locator('#done textarea').fill('Restored onto the spare server: 4,112 companies, as many as in the original.');
  await page.locator('#done button').click();
  await sees(page.locator('main'), '4,112 companies');
  assert.deepEqual(await faults(page), []);

  await page.goto(DUTIES);
  await page.locator('form[action="/rpc/duties/subscribe"] button').click();
  const address = (await page.locator('output.secret').innerText()).trim();
  await page.reload();
  await counts(page.locator('output.secret'), 0);
  const path = new URL(address).pathname;
  const read = async () => fetch(new URL(path, golive.url));
  const feed = await (await read()).text();
  assert.equal(feed.match(/BEGIN:VEVENT/g)?.length, 6, feed);
  assert.ok(!feed.includes('companies'), 'evidence stays here');
  await page.locator('form[action="/rpc/duties/unsubscribe"] button').click();
  await page.locator('.toast').first().waitFor();
  assert.equal((await read()).status, 404, 'the address opens nothing any more');
});

journey('a duty is written by a plain form, in Persian, and a refused one keeps what was typed', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'it@aras.example');
  await speak(page, 'fa');
  await page.goto(`${DUTIES}/new`);
  await page.locator('[name=title]').fill('تمدید گواهی درگاه');
  await page.locator('[name=rhythm]').selectOption('rule');
  await page.locator('[name=rule]').fill('FREQ=SOMETIMES');
  await page.locator('[name=first]').fill('۱۴۰۶/۰۱/۱۵');
  await page.locator('main form .form-actions button').first().click();
  await sees(page.locator('main .error').first(), /./);
  assert.equal(await page.locator('[name=title]').inputValue(), 'تمدید گواهی درگاه');
  await page.locator('[name=rule]').fill('FREQ=MONTHLY;INTERVAL=2');
  await page.locator('main form .form-actions button').first().click();
  await page.waitForURL(/\/duties\/\d+$/);
  await sees(page.locator('main'), '۱۵ فروردین ۱۴۰۶');
});

journey('whoever only reads duties adds and proves none', looks.english, async ({ page }) => {
  await signIn(page, 'sponsor@behin.example');
  await speak(page, 'en');
  await page.goto('/p/BEHIN/duties');
  await counts(page.locator('table.queue tbody tr'), 5);
  await counts(page.locator('a[href$="/duties/new"], form[action="/rpc/duties/begin"]'), 0);
  await page.goto('/p/BEHIN/duties/1');
  await counts(page.locator('#done'), 0);
});

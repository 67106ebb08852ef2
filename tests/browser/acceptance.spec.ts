// How a department accepts: test users judge points with a thumb, what is rejected becomes a defect, the process owner signs.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import type { Page } from 'playwright-core';

import { counts, faults, journey, looks, sees, signIn, speak, tour } from './helpers/index.ts';

const ACCEPTANCE = '/p/ARAS/tests/acceptance';
/** Signed, being tried, waiting for the signature, and planned. */
const [SALES, WARSAW, MARKETING, SERVICE] = [1, 2, 3, 4].map((number) => `${ACCEPTANCE}/${number}`) as [string, string, string, string];

/** The point that is shown, and the buttons below it. */
const current = (page: Page) => page.locator('.acceptance-point.current');

/** The hash that the page shows is that of the text it shows, worked out here anew. */
async function soundly(page: Page): Promise<string> {
  const text = await page.locator('#signature ~ .signed-text pre').first().textContent();
  const shown = (await page.locator('#signature .hash').innerText()).trim();
  assert.equal(createHash('sha256').update(text ?? '', 'utf8').digest('hex'), shown, 'the text has another hash');
  return shown;
}

journey('the pages of acceptance, in English, in the light', looks.english, async ({ page }) => {
  await signIn(page, 'testmanager@aras.example');
  await speak(page, 'en');
  await stand(page);
});

journey('the pages of acceptance, in Persian, in the dark', looks.persian, async ({ page }) => {
  await signIn(page, 'testmanager@aras.example');
  await speak(page, 'fa');
  await stand(page);
});

journey('a test user judges points with a thumb; what is rejected becomes a defect', looks.phone, async ({ page }) => {
  await signIn(page, 'testuser.warsaw@aras.example');
  await page.goto(ACCEPTANCE);
  await page.locator('.card.wanted, .wanted').locator('a.btn').first().click();
  await page.waitForURL(/\/acceptance\/2/);
  await counts(page.locator('.acceptance-point:visible'), 1);
  assert.equal(await current(page).getAttribute('data-point'), '4', 'the first that is not tried');
  const box = await current(page).locator('button[value=accepted]').boundingBox();
  assert.ok(box && box.height >= 44, 'a thumb finds it');
  await current(page).locator('button[value=accepted]').click();
  await sees(page.locator('main'), 'The tax number fills in');
  await page.waitForURL(/point=5/);

  // Without words nobody could mend it; with them it leads to the defect.
  await current(page).locator('button[value=rejected]').click();
  await sees(current(page), 'Say what is wrong');
  const words = 'Easter Monday counts as a working day';
  await current(page).locator('textarea').fill(words);
  await current(page).locator('button[value=rejected]').click();
  await page.locator('[data-point="5"][data-standing=rejected]').waitFor();
  await sees(current(page).locator('.seen'), words);
  const session = page.url();
  await current(page).locator('.seen a').click();
  await page.waitForURL(/\/defects\/\d+$/);
  await sees(page.locator('h1'), words);
  await sees(page.locator('main'), 'Due dates know the holidays');
  await sees(page.locator('main'), 'RQ-09.5');

  // The hours of the day, against the two to four a week.
  await page.goto(session);
  await page.locator('#hours [name=hours]').fill('1:30');
  await page.locator('#hours button').click();
  await sees(page.locator('#my-hours'), /2\.75 h of 4 h/);
  await sees(page.locator('#my-hours .weeks'), 'two to four hours');
  assert.deepEqual(await faults(page), []);
});

const persianPhone = { ...looks.persian, screen: 'phone' as const };

journey('the process owner signs on a phone, in Persian, and nothing changes after', persianPhone, async ({ page, another }) => {
  await signIn(page, 'marketing@aras.example');
  await speak(page, 'fa');
  await page.goto(ACCEPTANCE);
  await page.locator('a.btn[href$="/3/sign"]').click();
  await page.waitForURL(/\/3\/sign$/);
  await sees(page.locator('main'), 'هر کس رضایت خود را پس بگیرد');
  assert.deepEqual(await faults(page), []);

  // Somebody speaks while it is being read: what was read is no longer what would be signed.
  const user = await another({ language: 'fa', screen: 'phone' });
  await signIn(user, 'champion@aras.example');
  await user.goto(`${MARKETING}?point=2`);
  await current(user).locator('textarea').fill('همه ویژگی‌ها را آزمودم.');
  await current(user).locator('button[value=accepted]').click();
  await sees(current(user).locator('.said'), 'همه ویژگی‌ها را آزمودم');
  const sign = async () => {
    await page.locator('#sign [value=accepted]').check();
    await page.locator('#sign [name=name]').fill('شیرین قاسمی');
    await page.locator('#sign button').click();
  };
  await sign();
  await sees(page.locator('main'), 'چیزی تغییر کرده است');
  assert.equal(await page.locator('#sign [name=name]').inputValue(), 'شیرین قاسمی', 'what was typed is kept');
  await page.goto(`${MARKETING}/sign`);
  await sign();
  await page.locator('#signature').waitFor();
  await sees(page.locator('#signature'), 'شیرین قاسمی');
  await sees(page.locator('#signature'), 'دوباره حساب شد و همان است');
  const hash = await soundly(page);
  await counts(page.locator('#sign'), 0);
  await page.locator('[name=check]').fill(hash.toUpperCase());
  await page.locator('[name=check]').press('Enter');
  await sees(page.locator('#signature'), 'یکی است');
  assert.deepEqual(await faults(page), []);
  await tour(page, 'signature');

  // No form is left, and what is sent past the forms is refused.
  await user.goto(MARKETING);
  await counts(user.locator('.judge, #hours'), 0);
  const late = { project: 'ARAS', acceptance: '3', point: '1', opinion: 'rejected', remark: 'دیر' };
  const answer = await user.request.post('/rpc/testing/acceptance/record', { form: late, headers: { Accept: 'application/json' } });
  assert.ok(answer.status() >= 400, `${answer.status()}`);
  const again = { project: 'ARAS', acceptance: '3', decision: 'refused', reason: 'دیر', name: 'x', seen: hash };
  const second = await page.request.post('/rpc/testing/acceptance/sign', { form: again, headers: { Accept: 'application/json' } });
  assert.ok(second.status() >= 400, `${second.status()}`);
  await page.goto(`${MARKETING}/sign`);
  assert.equal(await soundly(page), hash);
});

journey('from the plan to the signature without scripts', looks.withoutScripts, async ({ page, another }) => {
  await signIn(page, 'testmanager@aras.example');
  await speak(page, 'en');
  await page.goto(`${ACCEPTANCE}/new`);
  const title = 'Finance: <b>closing</b> a month';
  await page.locator('#session [name=title]').fill(title);
  await page.locator('#session [name=department]').selectOption({ label: 'Finance' });
  await page.locator('#session [name=points]').fill('The balances agree with the ledger\nTaxes are those of the year');
  await page.locator('#session button.primary').click();
  // What is missing is said beside it, and what was typed is still there.
  await sees(page.locator('#session'), /Fill this in/);
  assert.equal(await page.locator('#session [name=title]').inputValue(), title);
  assert.match(await page.locator('#session [name=points]').inputValue(), /ledger\r?\nTaxes/);
  const day = page.locator('#session [name=planned_on]');
  await day.fill((await day.getAttribute('type')) === 'date' ? '2026-12-01' : '1405/09/10');
  await page.locator('#session label.check', { hasText: 'Mina Sadri' }).locator('input').check();
  await page.locator('#session button.primary').click();
  await page.waitForURL(/\/acceptance\/\d+$/);
  const session = page.url();
  await sees(page.locator('h1'), title);
  await page.locator('form[action="/rpc/testing/acceptance/start"] button').click();
  await sees(page.locator('main'), 'Running');

  const owner = await another();
  await signIn(owner, 'finance@aras.example');
  await speak(owner, 'en');
  await owner.goto(session);
  await owner.locator('[data-point="1"] button[value=accepted]').click();
  await owner.locator('[data-point="1"][data-standing=accepted]').waitFor();
  await owner.locator('[data-point="2"] textarea').fill('The surcharge of last year');
  await owner.locator('[data-point="2"] button[value=rejected]').click();
  await owner.locator('[data-point="2"][data-standing=rejected]').waitFor();

  // What is open is named by the signature, or there is none.
  await owner.goto(`${session}/sign`);
  await owner.locator('#sign [value=with_reservations]').check();
  await owner.locator('#sign [name=name]').fill('Mina Sadri');
  await owner.locator('#sign button').click();
  await sees(owner.locator('#sign'), 'Tick the open points');
  await owner.locator('#sign [value="2"]').check();
  await owner.locator('#sign [name=reason]').fill('By the end of the quarter');
  await owner.locator('#sign button').click();
  await sees(owner.locator('#signature'), 'By the end of the quarter');
  await soundly(owner);
  await page.goto(session);
  await counts(page.locator('form[action*="/acceptance/points/"], #session, #cancel'), 0);
});

journey('who is not the process owner sees no form to sign, and the vendor nothing that is not decided', looks.english, async ({ page, another }) => {
  await signIn(page, 'sales@aras.example');
  await speak(page, 'en');
  await page.goto(`${WARSAW}/sign`);
  await sees(page.locator('main'), 'waits for the signature of');
  await counts(page.locator('#sign'), 0);
  const vendor = await another();
  await signIn(vendor, 'vendorpm@dnipro.example');
  assert.equal((await vendor.goto(WARSAW))?.status(), 404);
  assert.equal((await vendor.goto(SALES))?.status(), 200);
  await sees(vendor.locator('main'), 'Accepted with reservations');
  await counts(vendor.locator('.said li, .test-user, .signed-text'), 0);
  assert.deepEqual(await faults(vendor), []);
});

/** Nothing is wrong with any of them. */
async function stand(page: Page): Promise<void> {
  const wrong: string[] = [];
  for (const path of [ACCEPTANCE, `${ACCEPTANCE}/new`, SALES, `${SALES}/sign`, WARSAW, `${WARSAW}/sign`, SERVICE, `${SERVICE}/sign`, `${ACCEPTANCE}?state=refused`]) {
    const answer = await page.goto(path);
    if (path === ACCEPTANCE) await tour(page, 'acceptance');
    if (answer?.status() !== 200) wrong.push(`${path}: ${answer?.status()}`);
    wrong.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
  }
  assert.deepEqual(wrong, []);
}

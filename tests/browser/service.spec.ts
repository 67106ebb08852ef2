// Somebody asks for help: the desk answers, the vendor is late, and the ledger says why.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, faults, journey, looks, sees, signIn, speak, tour } from './helpers/index.ts';

const QUEUE = '/p/ARAS/queue';

/** Promises to begin with, counted round the clock, and nothing at all for the vendor: it is late at once. */
async function promise(page: Page): Promise<void> {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(`${QUEUE}/agreement`);
  await page.locator('form[action="/rpc/service/begin"] button').click();
  await page.waitForURL(/agreement\/edit$/);
  await page.goto(`${QUEUE}/agreement`);
  await page.locator('.rows a[href*="/queue/calendars/"]').first().click();
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) await page.locator(`[name="day[${day}]"]`).fill('00:00-24:00');
  await page.locator('#calendar .form-actions button').first().click();
  await page.waitForURL(/agreement$/);
  await page.goto(`${QUEUE}/agreement/edit`);
  for (const priority of ['p1', 'p2', 'p3', 'p4']) await page.locator(`[name="line[vendor-${priority}][amount]"]`).fill('0');
  await page.locator('#deal button', { hasText: 'Which deadlines move?' }).click();
  await sees(page.locator('#looked'), /No open deadline would move/);
  assert.equal(await page.locator('[name="line[vendor-p2][amount]"]').inputValue(), '0', 'the form keeps what was typed');
  await page.locator('#deal button', { hasText: 'What if' }).click();
  await sees(page.locator('#looked'), /No ticket was opened/);
  await page.locator('#deal .form-actions button').first().click();
  await page.waitForURL(/agreement$/);
}

/** Chooses what the words are to do, writes them and sends them. */
async function answer(page: Page, deed: string, words: string): Promise<void> {
  await page.locator(`#answer input[name=deed][value=${deed}]`).check({ force: true });
  await page.locator('#answer textarea').fill(words);
  await page.locator('#answer .form-actions button').click();
  await page.locator('.toast').first().waitFor();
}

journey('a question in Persian, a late vendor, and whose clock was broken', looks.english, async ({ page, another }) => {
  await promise(page);

  const requester = await another(looks.persian);
  await signIn(requester, 'requester@aras.example');
  await requester.waitForURL(/\/p\/ARAS\/help$/);
  await requester.goto('/p/ARAS/help/new');
  assert.ok((await requester.locator('table.promised tbody tr').count()) >= 4, 'the promises are read before it is sent');
  await requester.locator('#ask [name=title]').fill('گزارش فروش باز نمی‌شود');
  await requester.locator('#ask [name=body]').fill('وقتی روی گزارش کلیک می‌کنم صفحه سفید می‌ماند.');
  await requester.locator('#ask [name=impact]').selectOption('medium');
  await requester.locator('#ask [name=urgency]').selectOption('high');
  await axe(requester);
  await requester.locator('#ask .form-actions button').click();
  await requester.waitForURL(/\/p\/ARAS\/tickets\/1$/);
  const asked = requester.url();

  const desk = await another();
  await signIn(desk, 'helpdesk@aras.example');
  await speak(desk, 'en');
  await desk.goto(QUEUE);
  const row = desk.locator('table.queue tbody tr').first();
  await sees(row, /گزارش فروش/);
  await sees(row, /left/);
  await row.locator('form[action="/rpc/service/assign"] button').click();
  await sees(desk.locator('.toast').first(), /somebody who looks after it/);
  await desk.goto('/p/ARAS/tickets/1');
  await answer(desk, 'note', 'internal: she is a VIP');
  await answer(desk, 'ask', 'کدام مرورگر؟');
  await sees(desk.locator('.deadline', { hasText: 'First response' }), /kept/);
  await sees(desk.locator('.deadline', { hasText: 'Resolution' }), /waits/);

  await requester.goto(asked);
  await sees(requester.locator('ol.comments'), /کدام مرورگر/);
  assert.doesNotMatch(await requester.locator('body').innerText(), /VIP/);
  await requester.locator('#write textarea').fill('کروم');
  await requester.locator('#write .form-actions button').click();

  await sees(desk.locator('ol.comments'), /کروم/);
  await desk.reload();
  await answer(desk, 'reply', 'سپاس، بررسی می‌کنیم.');
  await answer(desk, 'hand_over', 'The sales report stays blank in Chrome.');
  await sees(desk.locator('.deadline', { hasText: 'Vendor' }), /./);

  const vendor = await another();
  await signIn(vendor, 'support@dnipro.example');
  await speak(vendor, 'en');
  await vendor.goto(QUEUE);
  await vendor.locator('table.queue tbody a.title').first().click();
  await vendor.waitForURL(/tickets\/1$/);
  assert.doesNotMatch(await vendor.locator('body').innerText(), /VIP/);
  await vendor.waitForTimeout(1100);
  await answer(vendor, 'resolve', 'Mended in build 0.9.4.');

  await page.goto(`${QUEUE}/report`);
  const broken = page.locator('#broken tbody tr');
  await sees(broken.first(), /Vendor[\s\S]*the vendor’s clock[\s\S]*Late/);
  assert.equal(await broken.count(), 1, 'nobody else’s clock was broken');
  assert.deepEqual(await faults(page), []);
  await broken.first().locator('a[href*="/ledger/vendor/1"]').click();
  await sees(page.locator('table.clock-ledger'), /handed to the vendor · Zahra Maleki/);
  assert.deepEqual(await faults(page), []);

  await requester.goto(asked);
  await requester.locator('#rate input[value="4"]').check({ force: true });
  await requester.locator('#rate .form-actions button').click();
  await requester.locator('.toast').first().waitFor();
  assert.deepEqual(await faults(requester), []);
});

journey('two who answer at once see each other, and the second reads the first', looks.english, async ({ page, another }) => {
  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'en');
  await page.goto(`${QUEUE}/new`);
  await page.locator('#take-down [name=email]').fill('marek@aras.example');
  await page.locator('#take-down [name=name]').fill('Marek Wójcik');
  await page.locator('#take-down [name=title]').fill('The printer prints nothing');
  await page.locator('#take-down .form-actions button').click();
  await page.waitForURL(/tickets\/\d+$/);
  await answer(page, 'reply', 'Is it switched on?');
  const other = await another();
  await signIn(other, 'pm@aras.example');
  await speak(other, 'en');
  await other.goto(page.url());
  await other.locator('#answer textarea').fill('Have you tried another cable?');
  await page.reload();
  // Who asked just before the other's first word asks again in a quarter of a minute.
  await sees(page.locator('#answer [role=status]'), /is answering at this moment/, 40_000);
  await answer(page, 'reply', 'It was the cable.');
  await other.locator('#answer .form-actions button').click();
  await sees(other.locator('[role=alert]').first(), /Somebody wrote meanwhile/);
  assert.equal(await other.locator('#answer textarea').inputValue(), 'Have you tried another cable?');
  assert.deepEqual(await faults(other), []);
});

journey('help without scripts, on a phone', { ...looks.withoutScripts, screen: 'phone' }, async ({ page }) => {
  await signIn(page, 'requester@aras.example');
  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill(' ');
  await page.locator('#ask [name=body]').fill('The page asks again and again.');
  await page.locator('#ask .form-actions button').click();
  await sees(page.locator('#ask .error').first(), /./);
  assert.equal(await page.locator('#ask [name=body]').inputValue(), 'The page asks again and again.');
  await page.locator('#ask [name=title]').fill('I cannot sign in');
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/tickets\/\d+$/);
  await page.locator('#write textarea').fill('Now I can');
  await page.locator('#write .form-actions button').click();
  await sees(page.locator('ol.comments'), /Now I can/);
});

for (const [language, look] of [['en', looks.english], ['fa', looks.persian]] as const) {
  journey(`the help desk looks around its year, ${language}`, look, async ({ page }) => {
    await signIn(page, 'pm@behin.example');
    await speak(page, language);
    for (const [name, path] of [['queue', '/queue'], ['promises', '/queue/report'], ['duties', '/duties']]) {
      const answer = await page.goto(`/p/BEHIN${path}`);
      assert.equal(answer?.status(), 200, name);
      await tour(page, name as string);
    }
    await page.goto('/p/BEHIN/queue');
    await page.locator('table.queue tbody th a').first().click();
    await page.waitForURL(/\/tickets\/\d+$/);
    await tour(page, 'ticket');
    await page.locator('a[href*="/ledger/resolution/"]').first().click();
    await page.waitForURL(/\/ledger\//);
    await tour(page, 'ledger');
  });
}

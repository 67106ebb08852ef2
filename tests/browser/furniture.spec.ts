// What the desk does with many tickets and repeated answers: a text to begin with, one deed on many, merging, splitting.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const QUEUE = '/p/ARAS/queue';

/** Asks the desk, and gives the address of the ticket. */
async function asks(page: Page, title: string): Promise<string> {
  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill(title);
  await page.locator('#ask [name=body]').fill('It stays blank.');
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/\/p\/ARAS\/tickets\/\d+$/);
  return page.url();
}

/** Ticks tickets of the queue by their codes. */
async function tick(page: Page, ...codes: string[]): Promise<void> {
  for (const code of codes) await page.locator(`tr[data-name="${code}"] .pick`).check();
}

journey('a reply begins with a text in the requester’s language, and keeps what was typed', looks.english, async ({ page }) => {
  await signIn(page, 'helpdesk@behin.example');
  await speak(page, 'en');
  await page.goto('/p/BEHIN/queue/templates');
  await counts(page.locator('table.templates tbody tr'), 6);
  await axe(page);
  await page.locator('a[href$="/templates/new"]').click();
  await page.locator('#template [name=name]').fill('Printer');
  await page.locator('#template [name=locale]').selectOption('fa');
  await page.locator('#template [name=body]').fill('{requester}، {tikcet}');
  await page.locator('#template .form-actions button').click();
  await sees(page.locator('#template .error').first(), /\{tikcet\}[\s\S]*\{ticket\}/);
  await page.locator('#template [name=body]').fill('{requester} گرامی، چاپگر {ticket} را خاموش و روشن کنید. {agent}');
  await page.locator('#template .form-actions button').click();
  await page.waitForURL(/\/queue\/templates$/);

  await page.goto('/p/BEHIN/queue');
  await page.locator('table.queue tbody a.title').first().click();
  await page.waitForURL(/\/tickets\/\d+$/);
  const number = /\d+$/.exec(page.url())?.[0];
  await page.locator('#answer input[name=deed][value=reply]').check({ force: true });
  await page.locator('#answer textarea').fill('سلام');
  await page.locator('#answer [name=template]').selectOption('Printer');
  await page.locator('#answer button[formaction]').click();
  await page.waitForURL(/#answer$/);
  const words = await page.locator('#answer textarea').inputValue();
  assert.match(words, new RegExp(`^سلام\\n\\n.+ گرامی، چاپگر BEHIN-S${number} را[\\s\\S]*Sara Mohammadi$`));
  assert.equal(await page.locator('#answer input[name=deed]:checked').inputValue(), 'reply');
  await axe(page);
  await page.locator('#answer .form-actions button').click();
  await sees(page.locator('ol.comments'), /چاپگر BEHIN-S/);
  assert.deepEqual(await faults(page), []);
});

journey('three tickets are given away at once, two become one, and a second matter becomes a ticket', looks.english, async ({ page, another }) => {
  const requester = await another();
  await signIn(requester, 'requester@aras.example');
  const asked = await asks(requester, 'The sales report stays blank');
  await requester.locator('#write textarea').fill('And the printer is on fire');
  await requester.locator('#write .form-actions button').click();
  await sees(requester.locator('ol.comments'), /on fire/);
  const again = await asks(requester, 'Sales report again');
  await asks(requester, 'A third thing');

  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'en');
  await page.goto(QUEUE);
  await tick(page, 'ARAS-S1', 'ARAS-S2', 'ARAS-S3');
  await axe(page);
  await page.locator('#many [name=assignee]').selectOption({ label: 'Zahra Maleki' });
  await page.locator('#many button[value=assign]').click();
  await sees(page.locator('.toast').first(), /3 tickets: done/);

  await page.goto(QUEUE);
  await tick(page, 'ARAS-S1', 'ARAS-S2');
  await page.locator('#many button[value=close]').click();
  await sees(page.locator('.toast').first(), /0 done, 2 not\. ARAS-S\d: It is not resolved yet/);

  await page.goto('/p/ARAS/tickets/2');
  await page.locator('details:has(#merge) > summary').click();
  await page.locator('#merge [name=into]').fill('ARAS-S2');
  await page.locator('#merge button').last().click();
  await sees(page.locator('#merge .error').first(), /same ticket/);
  await page.locator('#merge [name=into]').fill('S1');
  await page.locator('#merge button').last().click();
  await sees(page.locator('main .notice').first(), /Merged into ARAS-S1/);
  await axe(page);
  await requester.goto(again);
  await sees(requester.locator('main .notice').first(), /ARAS-S1/);
  await counts(requester.locator('#write'), 0);

  await page.goto('/p/ARAS/tickets/1');
  await page.locator('ol.comments a[href*="/split/"]').click();
  await page.waitForURL(/\/split\//);
  assert.equal(await page.locator('#split [name=body]').inputValue(), 'And the printer is on fire');
  await page.locator('#split [name=title]').fill('The printer is on fire');
  await axe(page);
  await page.locator('#split .form-actions button').click();
  await page.waitForURL(/\/tickets\/4$/);
  await sees(page.locator('main .notice').first(), /Split off from ARAS-S1/);
  await requester.goto(asked);
  await sees(requester.locator('.ticket-side'), /ARAS-S4/);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(await faults(requester), []);
});

journey('many at once in Persian, without scripts', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page, another }) => {
  const requester = await another();
  await signIn(requester, 'requester@aras.example');
  const codes = [];
  for (const title of ['گزارش فروش باز نمی‌شود', 'گزارش فروش دوباره']) codes.push(`ARAS-S${/\d+$/.exec(await asks(requester, title))?.[0]}`);
  const [first = '', second = ''] = codes;

  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'fa');
  await page.goto(QUEUE);
  await tick(page, first, second);
  await page.locator('#many [name=priority]').selectOption('p1');
  await page.locator('#many [name=priority_reason]').fill('هیئت‌مدیره منتظر است');
  await page.locator('#many button[value=priority]').click();
  await sees(page.locator('.toast').first(), /۲ تیکت/);
  await tick(page, first, second);
  await page.locator('#many [name=into]').fill(first);
  await page.locator('#many button[value=merge]').click();
  await sees(page.locator('.toast').first(), /یک تیکت/);
  await counts(page.locator(`tr[data-name="${first}"]`), 1);
  await counts(page.locator(`tr[data-name="${second}"]`), 0);
});

// A known problem: an agent declares it, everybody reads one status, a requester says "me too" and is told of the end.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

async function asks(page: Page, title: string): Promise<string> {
  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill(title);
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/\/p\/ARAS\/tickets\/\d+$/);
  return page.url();
}

journey('declared in Ukrainian, read and joined in Persian, ended with the tickets that hang on it', looks.ukrainian, async ({ page, another }) => {
  const requester = await another(looks.persian);
  await signIn(requester, 'requester@aras.example');
  const asked = await asks(requester, 'صفحهٔ فروش سفید می‌ماند');

  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'uk');
  await page.goto('/p/ARAS/queue/new');
  await page.locator('#take-down [name=email]').fill('marek@aras.example');
  await page.locator('#take-down [name=name]').fill('Marek Wójcik');
  await page.locator('#take-down [name=title]').fill('Зарплатний звіт Марека не відкривається');
  await page.locator('#take-down .form-actions button').click();
  await page.waitForURL(/tickets\/\d+$/);
  await page.locator('#answer input[name=deed][value=note]').check({ force: true });
  await page.locator('#answer textarea').fill('internal: диск переповнив я');
  await page.locator('#answer .form-actions button').click();
  await page.locator('.toast').first().waitFor();

  // A refused declaration keeps what was typed.
  await page.locator('summary', { hasText: 'Оголосити масштабний збій' }).click();
  await page.locator('#declare [name=title]').fill('Сторінки не завантажуються');
  await page.locator('#declare button').click();
  await sees(page.locator('#declare .error').first(), /./);
  assert.equal(await page.locator('#declare [name=title]').inputValue(), 'Сторінки не завантажуються');
  await page.locator('#declare [name=status]').fill('Ми вже шукаємо причину.');
  await page.locator('#declare button').click();
  await page.waitForURL(/\/incidents\/\d+$/);
  const incident = new URL(page.url()).pathname;
  await axe(page);
  assert.deepEqual(await faults(page), []);

  await requester.goto('/p/ARAS/help/new');
  await sees(requester.locator('.known-problem'), 'مشکل شناخته‌شده');
  await sees(requester.locator('.known-problem'), 'Ми вже шукаємо причину.');
  assert.deepEqual(await faults(requester), []);
  await requester.goto(asked);
  await requester.locator('.known-problem form[action="/rpc/incidents/join"] button').click();
  await sees(requester.locator('.toast').first(), 'شما هم شمرده شدید');
  await requester.goto(incident);
  await axe(requester);
  const read = await requester.locator('body').innerText();
  assert.doesNotMatch(read, /internal|Зарплатний|Марека/, 'nothing of the ticket it is worked on in');
  await counts(requester.locator('form[action="/rpc/incidents/update"], form[action="/rpc/incidents/end"]'), 0);

  await page.reload();
  await sees(page.locator('main'), /2 людини/);
  await page.locator('#update textarea').fill('Закінчилося місце на диску.');
  await page.locator('#update .form-actions button').click();
  await page.locator('.toast').first().waitFor();
  await requester.goto('/p/ARAS/help');
  await sees(requester.locator('.known-problem'), 'Закінчилося місце на диску.');

  await page.locator('summary', { hasText: 'Завершити збій' }).click();
  await page.locator('#end textarea').fill('Місця знову досить.');
  await page.locator('#end .form-actions button').click();
  await sees(page.locator('.toast').first(), /2 звернення/);
  await requester.goto('/p/ARAS/help');
  await counts(requester.locator('.known-problem'), 0);
  await requester.goto(asked);
  await sees(requester.locator('ol.comments'), 'Місця знову досить.');
  assert.deepEqual(await faults(requester), []);
});

journey('me too without scripts, and only once', { ...looks.withoutScripts, screen: 'phone' }, async ({ page, another }) => {
  const desk = await another(looks.english);
  await signIn(desk, 'helpdesk@aras.example');
  await speak(desk, 'en');
  await desk.goto('/p/ARAS/queue/new');
  await desk.locator('#take-down [name=email]').fill('marek@aras.example');
  await desk.locator('#take-down [name=name]').fill('Marek Wójcik');
  await desk.locator('#take-down [name=title]').fill('Mail stands still');
  await desk.locator('#take-down .form-actions button').click();
  await desk.waitForURL(/tickets\/\d+$/);
  await desk.locator('summary', { hasText: 'Declare a major incident' }).click();
  await desk.locator('#declare [name=title]').fill('No mail goes out');
  await desk.locator('#declare [name=status]').fill('We know.');
  await desk.locator('#declare button').click();
  await desk.waitForURL(/\/incidents\/\d+$/);

  await signIn(page, 'requester@aras.example');
  await page.goto('/p/ARAS/help');
  const line = page.locator('.known-problem', { hasText: 'No mail goes out' });
  await line.locator('button').click();
  await sees(line, /گریبان‌گیر ۲ نفر/);
  await counts(line.locator('button'), 0);
});

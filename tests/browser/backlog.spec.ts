// The backlog as the people of the project meet it.

import assert from 'node:assert/strict';

import { axe, journey, looks, signIn, tour } from './helpers/index.ts';

journey('the vendor’s project manager looks around in English, in the light', looks.english, async ({ page }) => {
  await page.goto('/sign-in');
  await axe(page);
  await tour(page, 'sign-in');
  await signIn(page, 'vendorpm@dnipro.example');
  for (const [name, path] of [['today', ''], ['backlog', '/backlog'], ['sprints', '/sprints'], ['board', '/sprints/7/board'], ['report', '/sprints/6'], ['team', '/team']]) {
    const answer = await page.goto(`/p/ARAS${path}`);
    assert.equal(answer?.status(), 200, name);
    await tour(page, name as string);
  }
});

journey('the project manager looks around in Persian, in the dark', looks.persian, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  for (const [name, path] of [['today', ''], ['backlog', '/backlog'], ['planning', '/sprints/7/planning'], ['board', '/sprints/7/board'], ['report', '/sprints/6']]) {
    const answer = await page.goto(`/p/ARAS${path}`);
    assert.equal(answer?.status(), 200, name);
    await tour(page, name as string);
  }
});

journey('an item is written without a script, and a refused form keeps what was typed', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await page.goto('/p/ARAS/backlog/new');
  const form = page.locator('main form[action="/rpc/backlog/create"]');
  await form.locator('[name=title]').fill('Contacts keep their birthday');
  await form.locator('[name=body]').fill('A text that must not be lost <b>now</b>');
  await form.locator('[name=parent]').fill('ARAS-99999');
  await form.locator('button:not([type=button])').last().click();
  assert.equal(await form.locator('[name=parent]').getAttribute('aria-invalid'), 'true');
  assert.equal(await form.locator('[name=title]').inputValue(), 'Contacts keep their birthday');
  assert.equal(await form.locator('[name=body]').inputValue(), 'A text that must not be lost <b>now</b>');
  await form.locator('[name=parent]').fill('');
  await form.locator('button:not([type=button])').last().click();
  await page.waitForURL(/\/p\/ARAS\/backlog\/\d+/);
  assert.match(await page.locator('main').innerText(), /Contacts keep their birthday/);
});

journey('what a person may not see is not there, and what they may not do is refused', looks.english, async ({ page }) => {
  await signIn(page, 'auditor@audyt.example');
  assert.equal((await page.goto('/p/ARAS/backlog/new'))?.status(), 403);
  assert.equal((await page.goto('/p/NOPE/backlog'))?.status(), 404);
  assert.equal((await page.goto('/p/ARAS/backlog'))?.status(), 200);
});

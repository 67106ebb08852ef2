// A sprint, from the board to its acceptance.

import assert from 'node:assert/strict';

import { journey, looks, signIn } from './helpers/index.ts';

journey('the product owner accepts finished work without a script', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await page.goto('/p/ARAS/sprints/7/review');
  const accept = page.locator('form[action="/rpc/sprints/accept"]');
  const waiting = await accept.count();
  assert.ok(waiting > 0, 'the demonstration has work to accept');
  await accept.first().locator('button').click();
  await page.waitForURL(/\/sprints\/7\/review/);
  assert.equal(await accept.count(), waiting - 1);
});

journey('a vendor sees the board and cannot accept', looks.english, async ({ page }) => {
  await signIn(page, 'vendorpm@dnipro.example');
  assert.equal((await page.goto('/p/ARAS/sprints/7/board'))?.status(), 200);
  await page.goto('/p/ARAS/sprints/7/review');
  assert.equal(await page.locator('form[action="/rpc/sprints/accept"]').count(), 0);
});

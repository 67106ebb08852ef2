// A line that is lost, a server that goes and comes, and what others do meanwhile.

import assert from 'node:assert/strict';

import type { Route } from 'playwright-core';

import { BOARD, cardIn, carryCard, countOf, journey, looks, moveCard, openBoard, sees, speak, signIn, someCard, writeItem } from './helpers/index.ts';

const lost = { ...looks.english, forgive: [/^net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|CONNECTION_RESET)/] };

journey('a card dropped while the line is lost goes back, says why, and goes again', lost, async ({ page, context }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await openBoard(page);
  const { id, code, from, to, at } = await someCard(page);
  const before = await page.locator(`[data-list="${from}"] > [data-item]`).count();
  await carryCard(page, id, to);
  await context.setOffline(true);
  await page.mouse.up();

  const toast = page.locator('.toast.bad');
  await toast.waitFor();
  assert.match(await toast.innerText(), new RegExp(`${code}.*went back.*does not answer`, 's'));
  const place = await cardIn(page, from, id).evaluate((card) => [...(card.parentElement as Element).children].indexOf(card));
  assert.equal(place, at, 'the card lies where it lay');
  assert.equal(await page.locator(`[data-list="${from}"] > [data-item]`).count(), before);

  // Still no line: it goes back again and says so again, once.
  await toast.locator('button').first().click();
  await page.locator('.toast.bad').waitFor();
  await cardIn(page, from, id).waitFor();
  assert.equal(await page.locator('.toast.bad').count(), 1);

  await context.setOffline(false);
  await page.locator('.toast.bad button').first().click();
  await cardIn(page, to, id).waitFor();
  assert.equal(await page.locator('.toast.bad').count(), 0);
  await page.reload();
  await cardIn(page, to, id).waitFor();
});

journey('a board follows what others do to it', looks.english, async ({ page, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'vendorpm@dnipro.example');
  await openBoard(page);
  await openBoard(other);
  const { id, from, to } = await someCard(page);
  const [left, right] = [await countOf(other, from), await countOf(other, to)];
  await moveCard(page, id, to);
  await cardIn(other, to, id).waitFor();
  assert.equal(await countOf(other, from), left - 1);
  assert.equal(await countOf(other, to), right + 1);
  await cardIn(page, to, id).waitFor();
  assert.equal(await countOf(page, to), right + 1);
});

journey('an answer that comes late takes nothing back, nor the focus away', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await openBoard(page);
  // The page as it is after the first drop and before the second comes after both.
  const held = new Promise<Route>((hold) => void page.route(`**${BOARD}`, hold, { times: 1 }));
  const one = await someCard(page);
  await moveCard(page, one.id, one.to);
  const route = await held;
  const late = await route.fetch();

  const two = await someCard(page);
  const lie = (await page.locator(`[data-list="${two.to}"] > [data-item]`).count()) + 1;
  await cardIn(page, two.from, two.id).locator('.grip').focus();
  for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await sees(page.locator(`.column[data-state="${two.to}"] .wip`), new RegExp(`^${lie}\\b`));

  await route.fulfill({ response: late });
  await route.request().response();
  await page.waitForTimeout(300);
  assert.equal(await countOf(page, two.to), lie);
  assert.equal(await cardIn(page, two.to, two.id).count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item')), two.id);
});

journey('what others did while the line was lost is there when it is back', lost, async ({ page, context, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'vendorpm@dnipro.example');
  await openBoard(page);
  await openBoard(other);
  const { id, to } = await someCard(other);
  await context.setOffline(true);
  await moveCard(other, id, to);
  await context.setOffline(false);
  await cardIn(page, to, id).waitFor();
});

journey('a server ends by itself though people are listening', lost, async ({ page, golive }) => {
  await signIn(page, 'pm@aras.example');
  await openBoard(page);
  try {
    assert.equal(await golive.stop(), 0);
  } finally {
    await golive.start();
  }
});

journey('a server that is started again finds its people where they were', lost, async ({ page, golive, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'vendorpm@dnipro.example');
  await openBoard(page);
  await other.goto(BOARD);
  const { id, from, to } = await someCard(page);
  await golive.stop();

  await carryCard(page, id, to);
  await page.mouse.up();
  await page.locator('.toast.bad').waitFor();
  await cardIn(page, from, id).waitFor();

  await golive.start();
  await other.reload();
  assert.equal(new URL(other.url()).pathname, BOARD, 'nobody must sign in again');
  const next = await someCard(other);
  await moveCard(other, next.id, next.to);
  await cardIn(page, next.to, next.id).waitFor();
  await page.locator('.toast.bad button').first().click();
  await cardIn(page, to, id).waitFor();
});

journey('what is being written stays while others change things', looks.english, async ({ page, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'po@aras.example');
  const path = await writeItem(page, 'A long answer is written here');
  await openBoard(page, path);
  const comment = page.locator('#comment [name=body]');
  await comment.fill('Half a thought, and the other half');
  await other.goto(path);
  await other.locator('#comment [name=body]').fill('Quicker than you');
  await other.locator('#comment button').click();
  await page.locator('.comment', { hasText: 'Quicker than you' }).waitFor();
  assert.equal(await comment.inputValue(), 'Half a thought, and the other half');
  assert.equal(await comment.evaluate((field) => field === document.activeElement), true, 'the focus stays as well');
});

journey('the daily line that is being written stays while cards move', looks.english, async ({ page, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'vendorpm@dnipro.example');
  await openBoard(page);
  await openBoard(other);
  const line = page.locator('#daily [name=line]');
  await line.fill('Waiting for the price list');
  const detail = page.locator('dialog[id^=card-][open]');
  const card = await someCard(other);
  await page.locator('.tile a[href*="dialog=card-"]').last().click();
  await detail.waitFor();
  await moveCard(other, card.id, card.to);
  await cardIn(page, card.to, card.id).waitFor();
  assert.equal(await line.inputValue(), 'Waiting for the price list');
  assert.equal(await detail.count(), 1, 'the card that is being read stays open');
});

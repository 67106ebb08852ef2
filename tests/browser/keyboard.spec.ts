// Without a mouse: everything is reached, and it is always seen where one is.

import assert from 'node:assert/strict';

import type { Locator, Page } from 'playwright-core';

import { BOARD, cardIn, journey, looks, openBoard, speak, signIn, someCard, writeItem } from './helpers/index.ts';
import { PASSWORD } from './helpers/people.ts';

/** Where one is: what it is called, where it lies with some room around it, and what is wrong with that. */
async function place(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const name = `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? (at.innerText?.slice(0, 40) || at.id)}`.trim();
    // A file's own field is covered by the area one drops it on, and that shows the focus.
    const { top, left, bottom, right, width, height } = (at.closest('.drop-zone') ?? at).getBoundingClientRect();
    const [x, y] = [Math.max(0, left - 20), Math.max(0, top - 20)];
    const clip = { x, y, width: Math.min(right + 20, innerWidth) - x, height: Math.min(bottom + 20, innerHeight) - y };
    const out = bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;
    if (at === document.body) return { name, clip, fault: 'the focus is lost' };
    if (width < 1 || height < 1) return { name, clip, fault: 'it has no size' };
    return { name, clip, fault: out ? 'it is out of the window' : '' };
  });
}

/** Where one is, and that it is seen: it does not look as it does without the focus. */
async function focus(page: Page): Promise<string> {
  // A list that is read anew puts the focus on its new row: then one looks again.
  for (let look = 0; look < 3; look++) {
    const { name, clip, fault } = await place(page);
    assert.equal(fault, '', `${name} of ${page.url()}`);
    const held = await page.evaluateHandle(() => document.activeElement as HTMLElement);
    const shown = await page.screenshot({ clip });
    await held.evaluate((element) => element.blur());
    const plain = await page.screenshot({ clip });
    await held.evaluate((element) => element.focus());
    if (!shown.equals(plain)) return name;
  }
  assert.fail(`nothing shows that ${(await place(page)).name} of ${page.url()} has the focus`);
}

/** Goes on by Tab until it is there. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return void (await focus(page));
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} is not reached by ${most} times Tab on ${page.url()}`);
}

/** A page that has just come may not listen yet: a person presses again. */
async function pressUntil(page: Page, key: string, there: Locator): Promise<void> {
  for (let time = 0; time < 10; time++) {
    await page.keyboard.press(key);
    if (await there.waitFor({ timeout: 1_000 }).then(() => true, () => false)) return;
  }
  assert.fail(`${key} does nothing on ${page.url()}`);
}

/** Signs in without a mouse. */
async function enter(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, 'input[type=email]');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await tabTo(page, 'input[type=password]');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const order = (page: Page) => page.locator('[data-list] > [data-item]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['item']));

journey('one signs in, and Tab shows the way through every page', looks.english, async ({ page }) => {
  await enter(page, 'vendorpm@dnipro.example');
  for (const path of ['/p/ARAS', '/p/ARAS/backlog', '/p/ARAS/backlog/1', BOARD, '/p/ARAS/team', '/me']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    assert.match(await focus(page), /Skip to content/, path);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', path);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      await focus(page);
    }
  }
});

for (const path of ['/p/ARAS/backlog', '/p/ARAS/backlog/1', BOARD, '/p/ARAS', '/p/ARAS/sprints/7/planning', '/p/ARAS/team']) {
  journey(`the keys of ${path}: help, palette, search, create`, looks.english, async ({ page }) => {
    await signIn(page, 'vendorpm@dnipro.example');
    await page.goto(path);
    const keys = page.locator('#keys:modal');
    await pressUntil(page, 'Shift+Slash', keys);
    await focus(page);
    await page.keyboard.press('Escape');
    assert.equal(await keys.count(), 0);

    await pressUntil(page, 'Control+KeyK', page.locator('#palette:modal'));
    await focus(page);
    await page.keyboard.press('Escape');
    await page.locator('#palette:modal').waitFor({ state: 'hidden' });

    // The palette gives the focus back after it has closed.
    await pressUntil(page, 'Slash', page.locator('.top .search input:focus'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('KeyC');
    await page.waitForURL(/\/backlog\/new$/);
  });
}

journey('the palette leads to an item by its words', looks.english, async ({ page }) => {
  await signIn(page, 'vendorpm@dnipro.example');
  const path = await writeItem(page, 'Quarterly zebra crossing');
  await page.goto('/p/ARAS/backlog');
  await page.locator('.live[data-live=on]').waitFor();
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('zebra cros');
  await page.locator('#palette [role=option]', { hasText: 'zebra' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === path);
});

journey('a row of the backlog is picked up, moved and put down', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await openBoard(page, '/p/ARAS/backlog');
  const [first, second, third, ...rest] = await order(page);
  await tabTo(page, `[data-item="${first}"] .grip`);
  const told = page.locator('[data-say]');
  await page.keyboard.press('Space');
  assert.match(await told.innerText(), /Picked up .*place 1 of/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.match(await told.innerText(), /place 3 of/);
  await focus(page);
  await page.keyboard.press('Escape');
  assert.deepEqual(await order(page), [first, second, third, ...rest], 'Escape puts it back');
  assert.match(await focus(page), /Move/);

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const fresh = page.waitForResponse((answer) => answer.request().resourceType() === 'fetch' && answer.url().endsWith('/p/ARAS/backlog'));
  await page.keyboard.press('Space');
  assert.match(await told.innerText(), /Dropped .*place 2 of/);
  await (await fresh).finished();
  await page.waitForFunction((id) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === id, first);
  assert.match(await focus(page), /Move/);
  await page.reload();
  assert.deepEqual((await order(page)).slice(0, 3), [second, first, third]);
});

journey('rows are walked through, ticked and edited by their keys', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await openBoard(page, '/p/ARAS/backlog');
  for (const key of ['KeyJ', 'ArrowDown', 'KeyK', 'KeyJ']) await page.keyboard.press(key);
  const current = page.locator('.current[data-item]');
  assert.equal(await current.getAttribute('data-item'), (await order(page))[1]);
  await focus(page);
  await page.keyboard.press('KeyX');
  assert.equal(await current.locator('.pick').isChecked(), true);
  await focus(page);
  await page.keyboard.press('KeyE');
  await page.waitForURL(/\/edit$/);
});

for (const [language, look, key] of [['en', looks.english, 'ArrowRight'], ['fa', looks.persian, 'ArrowLeft']] as const) {
  journey(`a card goes on to the next column by ${key} in ${language}, and an item changes its state`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await openBoard(page);
    const { id, from, to } = await someCard(page);
    await tabTo(page, `[data-item="${id}"] .grip`, 400);
    await page.keyboard.press('Space');
    await page.keyboard.press(key);
    const taken = page.waitForResponse((answer) => answer.url().endsWith('/rpc/sprints/move'));
    await page.keyboard.press('Space');
    assert.equal((await taken).status(), 200);
    await page.waitForFunction((card) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === card, id);
    await focus(page);
    await cardIn(page, to, id).waitFor();

    await page.goto((await cardIn(page, to, id).locator('a.title').getAttribute('href')) as string);
    await tabTo(page, `form:has([name=to][value="${from}"]) button`, 200);
    await page.keyboard.press('Enter');
    await page.locator('.toast.good').waitFor();
    await page.goto(BOARD);
    await cardIn(page, from, id).waitFor();
  });
}

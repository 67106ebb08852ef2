// Writing in a backlog that others write in as well.

import assert from 'node:assert/strict';

import { journey, looks, speak, send, signIn, typed, writeItem } from './helpers/index.ts';

const moscow = '[name=moscow]';

journey('two people change one title: the later one sees both and chooses', looks.english, async ({ page, another }) => {
  const other = await another();
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await signIn(other, 'po@aras.example');
  const path = await writeItem(page, 'Duplicates are merged');
  await page.goto(`${path}/edit`);
  await other.goto(`${path}/edit`);
  await other.locator('#item [name=title]').fill('Duplicates are merged by phone');
  await other.locator('#item [name=assignee]').selectOption({ label: 'Oksana Kovalenko' });
  await send(other, other.locator('#item'));

  await page.locator('#item [name=title]').fill('Duplicates are merged by e-mail');
  await send(page, page.locator('#item'));
  const told = (await page.locator('main [role=alert]:visible').allInnerTexts()).join('\n');
  assert.match(told, /Kaveh Jafari/, 'who changed it');
  assert.match(told, /Duplicates are merged by phone/, 'what they made of it');
  assert.match(told, /Oksana Kovalenko/, 'people are told by name');
  assert.doesNotMatch(told, /[0-9a-f]{8}-[0-9a-f]{4}/, 'nobody reads ids');
  const form = page.locator('#item');
  assert.equal((await typed(form))['title']?.[0], 'Duplicates are merged by e-mail', 'nothing typed is lost');

  await send(page, form);
  await page.waitForURL((url) => url.pathname === path);
  assert.equal(await page.locator('h1').innerText(), 'Duplicates are merged by e-mail');
  await page.goto(`${path}/edit`);
  const assignee = await page.locator('#item [name=assignee] option:checked').innerText();
  assert.equal(assignee, 'Oksana Kovalenko', 'what the other one changed and this one did not touch stands');
});

journey('a refused form keeps everything that was typed', looks.english, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await page.goto('/p/ARAS/backlog/new');
  const form = page.locator('#item');
  const texts = { title: 'A “title” <b>with</b> marks & more', body: '  Two\n\nlines — سلام', criteria: 'One\nTwo', labels: 'new, نو', requirements: 'R-1, R-2', parent: 'ARAS-99999' };
  for (const [name, text] of Object.entries(texts)) await form.locator(`[name=${name}]`).fill(text);
  await form.locator('[name=kind]').selectOption('task');
  await form.locator(moscow).selectOption('wont');
  for (const name of ['assignee', 'department']) await form.locator(`[name=${name}]`).selectOption({ index: 2 });
  const custom = form.locator('select[name^=custom]');
  for (let at = 0; at < (await custom.count()); at++) await custom.nth(at).selectOption({ index: 1 });
  const customText = form.locator('input[name^=custom]');
  for (let at = 0; at < (await customText.count()); at++) await customText.nth(at).fill('12');
  await form.locator('[name=top]').check();

  const before = await typed(form);
  await send(page, form);
  assert.deepEqual(await typed(form), before);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
  assert.equal(focused, 'parent', 'the first wrong field has the focus');
  const described = await form.locator('[name=parent]').getAttribute('aria-describedby');
  const error = described?.split(' ').find((id) => id.endsWith('-error'));
  assert.match(await page.locator(`[id="${error}"]`).innerText(), /ARAS-99999/);
});

journey('ticked items change together', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const paths = [];
  for (const name of ['Bulk one', 'Bulk two', 'Bulk three']) paths.push(await writeItem(page, name));
  await page.goto('/p/ARAS/backlog?text=Bulk');
  const rows = page.locator('[data-item]').filter({ hasText: /Bulk (one|two|three)/ });
  assert.equal(await rows.count(), 3);
  for (const at of [0, 1]) await rows.nth(at).locator('.pick').check();
  await page.locator('#bulk').locator(moscow).selectOption('wont');
  await page.locator('#bulk button[value=moscow]').click();
  await page.locator('.toast.good').waitFor();
  assert.match(await page.locator('.toast.good p').innerText(), /\b2\b/);
  const marks = await rows.locator('.marks').allInnerTexts();
  assert.deepEqual(marks.map((mark) => /Won’t/.test(mark)).sort(), [false, true, true]);

  await rows.nth(2).locator('.pick').check();
  await page.locator('#bulk button[value=moscow]').click();
  await page.waitForLoadState();
  await page.locator('main [role=alert]:visible').first().waitFor({ timeout: 5_000 }).catch(() => assert.fail('nothing was chosen, and nobody is told'));
  assert.equal(await rows.nth(2).locator('.pick').isChecked(), true, 'and what was ticked stays ticked');
});

journey('the last edit is taken back from its toast', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const path = await writeItem(page, 'As it was', 'The first text');
  await page.goto(`${path}/edit`);
  const form = page.locator('#item');
  const before = await typed(form);
  await form.locator('[name=title]').fill('As it became');
  await form.locator('[name=body]').fill('The second text');
  await form.locator('[name=labels]').fill('spoilt');
  await form.locator(moscow).selectOption('must');
  await send(page, form);
  assert.equal(await page.locator('h1').innerText(), 'As it became');
  await page.locator('.toast button').click();
  await page.locator('h1', { hasText: 'As it was' }).waitFor();
  await page.goto(`${path}/edit`);
  assert.deepEqual(await typed(form), before);
});

journey('a filter lives in the address, is saved and is shared', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto('/p/ARAS/backlog');
  await page.locator('[popovertarget=filter-menu]').click();
  const filters = page.locator('#filter-menu');
  await filters.locator('summary').first().click();
  await filters.locator('[name=kind][value=defect_fix]').check();
  await filters.locator('[name=sort]').selectOption('changed');
  await send(page, filters.locator('form'));
  assert.match(page.url(), /[?&]kind=defect_fix/);
  assert.match(page.url(), /[?&]sort=changed/);
  const count = await page.locator('[data-item]').count();
  assert.ok(count > 0);
  assert.equal(await page.locator('.chip:has(a)').count(), 1);

  await page.locator('[popovertarget=saved-menu]').click();
  await page.locator('#saved-menu [commandfor=save-filter]').click();
  const dialog = page.locator('#save-filter');
  await dialog.locator('[name=name]').fill('Repairs');
  await dialog.locator('[name=shared]').check();
  await send(page, dialog.locator('#save-filter-form'));

  const other = await another();
  await signIn(other, 'vendorpm@dnipro.example');
  await other.goto('/p/ARAS/backlog');
  await other.locator('[popovertarget=saved-menu]').click();
  await other.locator('#saved-menu a', { hasText: 'Repairs' }).click();
  await other.waitForURL(/kind=defect_fix/);
  assert.equal(await other.locator('[data-item]').count(), count);
  await other.locator('[popovertarget=saved-menu]').click();
  const line = other.locator('#saved-menu .cluster').filter({ hasText: 'Repairs' });
  assert.equal(await line.locator('button').count(), 0, 'another’s filter is not theirs to throw away');

  await page.locator('.chip a').click();
  await page.waitForURL((url) => !url.searchParams.has('kind'));
  assert.match(page.url(), /sort=changed/);
  assert.doesNotMatch(page.url(), /=(&|$)/, 'what was left open is not in the address');
});

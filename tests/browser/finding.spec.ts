// Finding items: by key or words where a form asks for one, and by whether there is still something to do.

import assert from 'node:assert/strict';

import { axe, counts, journey, looks, number, sees, send, signIn, speak, writeItem } from './helpers/index.ts';

/** What an item is called, from its address. */
const code = (path: string) => `ARAS-${/\d+$/.exec(path)?.[0]}`;

journey('a dependency is found by words of its title, by the keys alone', looks.english, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await speak(page, 'en');
  const needed = await writeItem(page, 'Zebra register is copied');
  const own = await writeItem(page, 'Zebra list is shown');
  await page.getByText('Add a dependency', { exact: true }).click();
  const field = page.locator('#need-needs');
  await page.locator('#need-needs[role=combobox]').focus();
  await page.keyboard.type('zebra');
  const offered = page.locator('#need [role=option]');
  await sees(offered, 'Zebra register is copied');
  await counts(offered, 1);
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await axe(page);

  await page.keyboard.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.equal(await field.inputValue(), 'zebra', 'what was typed stays');
  await page.keyboard.press('ArrowDown');
  await offered.first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.equal(await field.getAttribute('aria-activedescendant'), await offered.first().getAttribute('id'));
  await page.keyboard.press('Enter');
  assert.equal(await field.inputValue(), code(needed));
  await sees(page.locator('#need [role=status]'), 'Zebra register is copied');
  await page.keyboard.press('Enter');
  await sees(page.locator('.toast.good'), 'Linked');
  await sees(page.locator('.item-side .tree'), 'Zebra register is copied');
  assert.equal(new URL(page.url()).pathname, own);
});

journey('a parent is found in Persian with the mouse, and what is not there is said', looks.persian, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await speak(page, 'fa');
  const above = await writeItem(page, 'گزارش‌های فصلی گورخر');
  await page.goto('/p/ARAS/backlog/new');
  const field = page.locator('#item-parent[role=combobox]');
  await field.pressSequentially('گزارش های فصلي');
  const offered = page.locator('#item [role=option]').filter({ hasText: 'گورخر' });
  await offered.waitFor();
  const [list, input] = [await page.locator('#item [role=listbox]').boundingBox(), await field.boundingBox()];
  assert.ok(list && input && Math.abs(list.x + list.width - input.x - input.width) < 2, 'the list begins where the field does');
  await offered.click();
  assert.equal(await field.inputValue(), code(above));
  await field.fill('نیست‌دراین‌جهان');
  await sees(page.locator('#item [role=status]').first(), /./);
  await axe(page);
});

for (const look of [looks.english, looks.withoutScripts]) {
  journey(`a key that is not there is refused beside its field, scripts ${'scripts' in look ? 'off' : 'on'}`, look, async ({ page }) => {
    await signIn(page, 'po@aras.example');
    const needed = await writeItem(page, 'Needed by another one');
    const own = await writeItem(page, 'Needs another one');
    const form = page.locator('#need');
    await page.locator('details:has(#need) > summary').click();
    await form.locator('[name=needs]').fill('ARAS-99999');
    await send(page, form);
    assert.equal(new URL(page.url()).pathname, own);
    await sees(page.locator('#need-needs-error'), 'ARAS-99999');
    assert.equal(await form.locator('[name=needs]').inputValue(), 'ARAS-99999', 'what was typed is still there');
    await form.locator('[name=needs]').fill(code(needed));
    await send(page, form);
    await sees(page.locator('.item-side .tree'), 'Needed by another one');
  });
}

journey('ticked items are hung under another one', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const epic = await writeItem(page, 'Herd of okapi');
  for (const title of ['Okapi one', 'Okapi two']) await writeItem(page, title);
  await page.goto('/p/ARAS/backlog?text=okapi');
  const rows = page.locator('[data-item]').filter({ hasText: /Okapi (one|two)/ });
  for (const at of [0, 1]) await rows.nth(at).locator('.pick').check();
  const parent = page.locator('#bulk [name=parent]');
  await parent.fill('ARAS-99999');
  await page.locator('#bulk button[value=parent]').click();
  await sees(page.locator('#bulk-parent-error'), 'ARAS-99999');
  assert.equal(await rows.first().locator('.pick').isChecked(), true);
  await page.locator('#bulk [role=combobox][name=parent]').fill('herd of');
  await page.locator('#bulk [role=option]').click();
  assert.equal(await parent.inputValue(), code(epic));
  await page.locator('#bulk button[value=parent]').click();
  await sees(page.locator('.toast.good'), '2 items changed');
  await page.goto(epic);
  await sees(page.locator('.item-side .tree').first(), 'Okapi two');
});

for (const look of [looks.english, looks.withoutScripts]) {
  journey(`the backlog shows what is still to be done, scripts ${'scripts' in look ? 'off' : 'on'}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, 'en');
    const status = page.getByRole('group', { name: 'Open or finished' });
    const current = status.locator('[aria-current=true]');
    const total = async () => number(await page.locator('.head').innerText());
    const states = async () => new Set(await page.locator('.items .state').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['state'])));

    await page.goto('/p/ARAS/backlog');
    await sees(current, 'Open');
    const open = await total();
    assert.deepEqual([...(await states())].filter((state) => ['done', 'accepted', 'dropped'].includes(state ?? '')), []);
    await status.getByText('Finished', { exact: true }).click();
    await page.waitForURL(/\?status=finished$/);
    await sees(current, 'Finished');
    const finished = await total();
    assert.ok(open > 0 && finished > 0);
    await status.getByText('All', { exact: true }).click();
    await page.waitForURL(/\?status=all$/);
    assert.equal(await total(), open + finished);

    await page.goto('/p/ARAS/backlog?state=accepted');
    assert.deepEqual([...(await states())], ['accepted'], 'a state that is asked for wins');
    await counts(current, 0);
    await status.getByText('Open', { exact: true }).click();
    await page.waitForURL(/\/backlog$/);
    assert.equal(await total(), open);

    for (const [query, rows] of [['', open], ['?status=all', open + finished]] as const) {
      await page.goto(`/p/ARAS/backlog${query}`);
      const file = (await page.locator('a[href*="export.csv"]').getAttribute('href')) ?? '';
      const answer = await page.context().request.get(file);
      const lines = (await answer.text()).split(/\r?\n/).filter((line) => /^"?ARAS-\d+"?,/.test(line));
      assert.equal(lines.length, rows, file);
    }
  });
}

journey('who looks among the open for what is finished is told where it is', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto('/p/ARAS/backlog?status=finished');
  const title = await page.locator('.items .title').first().innerText();
  await page.goto(`/p/ARAS/backlog?text=${encodeURIComponent(title)}`);
  const show = page.getByRole('link', { name: 'Show what is finished' });
  await show.waitFor();
  await axe(page);
  await show.click();
  await sees(page.locator('.items .title'), title);
});

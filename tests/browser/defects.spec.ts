// Defects beyond their own page: from another tool, as backlog items, in the gap log, and found by whoever searches.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { faults, journey, looks, sees, send, signIn, speak, tour } from './helpers/index.ts';

const JIRA = `Issue Type,Issue key,Summary,Assignee,Reporter,Priority,Status,Resolution,Created,Component/s,Description
Bug,OLD-1,The otter list is empty after a merge,,Somebody Else,High,Open,Unresolved,05/Mar/24 2:22 PM,Deals,"h2. Steps
# Open *Deals*
# Merge two"
Bug,OLD-2,Otters are counted twice,,Somebody Else,Low,Closed,Won't Fix,05/Mar/24 2:22 PM,Deals,
Story,OLD-3,Otters in colour,,Somebody Else,Low,Open,,05/Mar/24 2:22 PM,Deals,
`;

const PERSIAN = `شناسه,عنوان,وضعیت,شدت,اولویت,گزارش‌دهنده,تاریخ ثبت,شرح
۹۱,گزارش سمورها خالی است,جدید,عمده,بالا,کسی دیگر,۱۴۰۲/۱۲/۱۵,<p>فهرست <b>خالی</b> است</p>
`;

/** Chooses a file of defects on the import page and goes on to what it would make. */
async function bring(page: Page, text: string): Promise<void> {
  await page.goto('/p/ARAS/defects');
  await page.locator('.head a[href$="import?what=defects"]').click();
  await page.waitForURL(/\/tests\/import\?what=defects$/);
  await page.locator('#import input[type=file]').setInputFiles({ name: 'defects.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#import .form-actions button').click();
}

/** Moves the item on whose page the reader stands. */
async function move(page: Page, to: string): Promise<void> {
  await send(page, page.locator('form[action="/rpc/backlog/state"]').filter({ has: page.locator(`[name=to][value=${to}]`) }));
}

journey('defects of Jira come in; one becomes an item and follows it; the gap log says what is left', looks.english, async ({ page, another }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, JIRA.replace('05/Mar/24 2:22 PM,Deals,"h2', 'soon,Deals,"h2'));
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await sees(page.locator('main'), /Line 2[^]*“soon” is no date/);
  assert.equal(await page.locator('form[action="/rpc/testing/import"]').count(), 0, 'one bad line keeps everything out');

  await bring(page, JIRA);
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await sees(page.locator('.facts'), /Defects\s*2[^]*left aside\s*1/);
  assert.deepEqual(await faults(page), []);
  await page.locator('form[action="/rpc/testing/import"] button').click();
  await page.waitForURL(/\/defects\?show=all/);

  // Found by words and by the key it had there.
  await page.goto('/p/ARAS/search?q=otter');
  await sees(page.locator('[data-thing=defect]'), 'Otters are counted twice');
  assert.deepEqual(await faults(page), []);
  await page.goto('/p/ARAS/search?q=OLD-1');
  await page.locator('[data-thing=defect] .title').first().click();
  await page.waitForURL(/\/defects\/\d+$/);
  const defect = page.url();
  await sees(page.locator('main'), /Where it came from[^]*Open[^]*Somebody Else/);
  assert.deepEqual(await faults(page), []);
  const code = `ARAS-D${/\d+$/.exec(defect)?.[0]}`;

  // The palette leads there too.
  await page.keyboard.press('Control+k');
  await page.locator('#palette input').fill('otter list');
  await sees(page.locator('#palette-list [role=option]').first(), 'The otter list is empty after a merge');
  await page.keyboard.press('Escape');

  // It becomes an item, and the item says so.
  await page.locator('details:has(#mend-new) > summary').click();
  assert.equal(await page.locator('#mend-new [name=title]').inputValue(), 'The otter list is empty after a merge');
  await send(page, page.locator('#mend-new'));
  await sees(page.locator('#mend'), 'The otter list is empty after a merge');
  await sees(page.locator('.item-over'), 'Triaged');
  assert.deepEqual(await faults(page), []);
  const item = (await page.locator('#mend a.grow').getAttribute('href')) as string;

  const manager = await another();
  await signIn(manager, 'pm@aras.example');
  await speak(manager, 'en');
  await manager.goto(item);
  await sees(manager.locator('.item-side'), code);
  const id = await manager.locator('form[action="/rpc/backlog/state"] [name=id]').first().inputValue();
  const added = await manager.evaluate(async (id) => {
    const body = new URLSearchParams({ project: 'ARAS', sprint: '7', 'items[0]': id });
    return (await fetch('/rpc/sprints/add', { method: 'POST', body })).status;
  }, id);
  assert.equal(added, 200);
  await manager.reload();
  await move(manager, 'in_progress');
  await page.reload();
  await sees(page.locator('.item-over'), 'In progress');
  await move(manager, 'done');
  await sees(manager.locator('.item-side'), 'name the build that has the fix');
  assert.deepEqual(await faults(manager), []);
  await page.reload();
  await sees(page.locator('#mend'), 'name the build that has the fix');
  await page.locator('#mend-build [name=build]').selectOption({ index: 1 });
  await send(page, page.locator('#mend-build'));
  await sees(page.locator('.item-over'), /Fixed|Ready for retest/);
  await sees(page.locator('.history'), 'Followed');

  // What is left stands in the log, with a decision.
  await manager.goto('/p/ARAS/tests/gaps');
  await sees(manager.locator('h1'), 'Gap log');
  assert.deepEqual(await faults(manager), []);
  await tour(manager, 'gaps');
  const gap = manager.locator('.gap').first();
  const about = await gap.getAttribute('data-item');
  await gap.locator('summary').click();
  await gap.locator('[name=decision]').selectOption('accept');
  await gap.locator('[name=body]').fill('The board knows of it');
  await send(manager, gap.locator('form'));
  const noted = manager.locator(`.gap[data-item="${about}"]`).first();
  await sees(noted, 'Accepted as it is');
  await noted.locator('summary').click();
  await sees(noted, 'The board knows of it');
  await manager.goto('/p/ARAS/tests/gaps?decided=yes');
  assert.equal(await manager.locator(`.gap[data-item="${about}"]`).count(), 1);
  await manager.goto('/p/ARAS/tests/gaps?decided=no');
  assert.equal(await manager.locator(`.gap[data-item="${about}"]`).count(), 0);
  const csv = await manager.evaluate(async () => (await fetch('/p/ARAS/tests/gaps/export.csv?decided=yes')).text());
  assert.match(csv, /The board knows of it/);
});

journey('the same by plain forms, in Persian', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'fa');
  await bring(page, PERSIAN);
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await page.locator('form[action="/rpc/testing/import"] button').click();
  await page.waitForURL(/\/defects\?show=all/);
  await page.goto('/p/ARAS/search?q=گزارش سمورها');
  await page.locator('[data-thing=defect] .title').first().click();
  await page.waitForURL(/\/defects\/\d+$/);
  // What was to stay among ourselves stays ticked when the remark is refused.
  await page.locator('#remark [name=internal]').check();
  await send(page, page.locator('#remark'));
  await sees(page.locator('#remark p.error'), /./);
  assert.ok(await page.locator('#remark [name=internal]').isChecked());
  await page.locator('details:has(#mend-new) > summary').click();
  await page.locator('#mend-new [name=title]').fill('رفع گزارش سمورها');
  await send(page, page.locator('#mend-new'));
  await sees(page.locator('#mend'), 'رفع گزارش سمورها');
  await page.goto('/p/ARAS/tests/gaps?kind=uncovered&kind=ownerless&kind=open');
  const gap = page.locator('.gap').last();
  const about = await gap.getAttribute('data-item');
  await gap.locator('summary').click();
  await send(page, gap.locator('form'));
  await sees(page.locator('main p.error'), /./);
  await page.goto('/p/ARAS/tests/gaps?kind=uncovered&kind=ownerless&kind=open');
  const again = page.locator(`.gap[data-item="${about}"]`);
  await again.locator('summary').click();
  await again.locator('[name=body]').fill('تا پیش از بهره‌برداری بسته می‌شود');
  await send(page, again.locator('form'));
  await page.locator(`.gap[data-item="${about}"] summary`).click();
  await sees(page.locator(`.gap[data-item="${about}"]`), 'تا پیش از بهره‌برداری بسته می‌شود');
});

journey('the gap log, the search and what came from elsewhere read well in Persian, in the dark', looks.persian, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'fa');
  await page.goto('/p/ARAS/search?q=گزارش سمورها');
  assert.deepEqual(await faults(page), []);
  await page.locator('[data-thing=defect] .title').first().click();
  await page.waitForURL(/\/defects\/\d+$/);
  assert.deepEqual(await faults(page), []);
  await page.goto('/p/ARAS/tests/gaps');
  await page.locator('.gap summary').first().click();
  assert.deepEqual(await faults(page), []);
});

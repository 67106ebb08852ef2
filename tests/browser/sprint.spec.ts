// A sprint from its plan to its closing: by mouse and by keys, in both languages, and without a script.

import assert from 'node:assert/strict';

import {
  addsUp, axe, carryOut, column, counts, dragByKeys, dragByMouse, journey, ledger, looks, named, number, opened, planning, planSprint, readIn, sees,
  sendTo, sharedData, signIn, speak, SPRING, start, submit,
} from './helpers/index.ts';

const spring = sharedData(SPRING.file);

journey('a sprint of the real backlog is planned, started, worked, re-scoped and closed', { ...looks.english, skip: spring.missing }, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await readIn(page, 'ARAS', spring.path);
  await carryOut(page);

  // Planned: one item by mouse, one by keys, three by the form. The totals follow at once.
  const sprint = await planSprint(page, 'ARAS', 'Modules run end to end');
  const at = (leaf: string) => `/p/ARAS/sprints/${sprint}${leaf}`;
  await page.goto(`${at('/planning')}?text=XD`);
  const plan = planning(page);
  await sees(plan.left, '3,526 items');
  await sees(plan.sums, /\b0 points · 0 items/);
  await dragByMouse(page, named(plan.backlog, 'HDFS ItemWriter'), plan.sprint);
  await sees(plan.sums, /\b1 point · 1 item\b/);
  await dragByKeys(page, named(plan.backlog, 'Channel Registry'), 'ArrowRight');
  await sees(plan.sums, /\b4 points · 2 items/);
  await sees(plan.left, '3,524 items');
  for (const title of ['Syslog Ingestion', 'Basic implementation of a reactor based tcp server', 'Reactor based http ingestion']) {
    await named(plan.backlog, title).locator('input.pick').check();
  }
  await submit(page.locator('#add'));
  await sees(plan.sums, /\b23 points · 5 items/);
  await dragByMouse(page, named(plan.backlog, 'Tuple data structure'), plan.sprint);
  await sees(plan.sums, /\b24 points · 6 items/);
  await dragByMouse(page, named(plan.sprint, 'Tuple data structure'), plan.backlog);
  await sees(plan.sums, /\b23 points · 5 items/);
  await dragByMouse(page, named(plan.backlog, 'Design for deploying XD on EC2'), plan.sprint);
  await sees(plan.sums, /\b26 points · 6 items/);
  await axe(page);
  await start(page, /\b26 points in 6 items/);

  // Worked: by mouse, by keys, from a card’s details.
  const board = (state: string) => column(page, state);
  const head = page.locator('.head');
  await sees(head, '0 of 26 points done');
  await dragByMouse(page, named(board('in_sprint'), 'HDFS ItemWriter'), board('in_progress'));
  await sees(page.locator('.column[data-state=in_progress]'), /1 \/ 5[\s\S]*HDFS ItemWriter/);
  await dragByKeys(page, named(board('in_sprint'), 'Channel Registry'), 'ArrowRight');
  await sees(page.locator('.column[data-state=in_progress]'), /2 \/ 5/);
  await page.reload();
  await counts(board('in_progress').locator('[data-item]'), 2);
  await sendTo(page, named(board('in_sprint'), 'Basic implementation of a reactor based tcp server'), 'in_progress');
  await counts(board('in_progress').locator('[data-item]'), 3);
  await dragByMouse(page, named(board('in_progress'), 'HDFS ItemWriter'), board('in_review'));
  await sees(page.locator('.column[data-state=in_review]'), /1 \/ 3/);
  await dragByMouse(page, named(board('in_review'), 'HDFS ItemWriter'), board('done'));
  await sees(head, '1 of 26 points done');
  await dragByKeys(page, named(board('in_progress'), 'Channel Registry'), 'ArrowRight', 'ArrowRight');
  await sees(head, '4 of 26 points done');
  // Put back with Escape, a card has not moved.
  const escaping = named(board('in_progress'), 'Basic implementation of a reactor based tcp server');
  await escaping.locator('.grip').focus();
  for (const key of ['Space', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
  await sees(board('in_progress'), 'Basic implementation');

  // Blocked with a reason, and a line for the day.
  const card = await opened(page, escaping);
  await sees(card, /Basic implementation[\s\S]*ARAS-\d+[\s\S]*In progress/);
  await card.locator('summary').click();
  const blocking = card.locator('form[action="/rpc/backlog/block"]');
  await submit(blocking);
  await sees(blocking.locator('.error').last(), /./);
  await blocking.locator('[name=reason]').fill('The test server has no port 1234');
  await submit(blocking);
  await sees(escaping, /Blocked[\s\S]*The test server has no port 1234/);
  await page.locator('#daily [name=line]').fill('Reactor today; waiting for a port');
  await submit(page.locator('#daily'));
  await sees(page.locator('ol.daily'), 'Reactor today; waiting for a port');
  await axe(page);

  // Re-scoped: one in by mouse, one out by keys, one re-estimated. 26 + 8 − 1 − 2 = 31.
  await page.goto(`${at('/planning')}?text=Tail+file+channel`);
  await dragByMouse(page, named(plan.backlog, 'Tail file channel adapters'), plan.sprint);
  await sees(plan.sums, /\b34 points · 7 items/);
  await dragByKeys(page, named(plan.sprint, 'Syslog Ingestion'), 'ArrowLeft');
  await sees(plan.sums, /\b33 points · 6 items/);
  await named(plan.sprint, 'Reactor based http ingestion').getByRole('link', { name: 'Reactor based http ingestion' }).click();
  await page.getByRole('link', { name: 'Estimate', exact: true }).click();
  await page.locator('#estimate [name=points]').fill('3');
  await submit(page.locator('#estimate'));
  await page.goto(at('/board'));
  await sees(head, '4 of 31 points done');
  const scope = page.locator('li.scope');
  await counts(scope, 3);
  await sees(scope.nth(0), /Re-estimated ARAS-\d+ Reactor based http ingestion [-−]2 points/);
  await sees(scope.nth(1), /Removed ARAS-\d+ Syslog Ingestion [-−]1 point\b/);
  await sees(scope.nth(2), /Added ARAS-\d+ Tail file channel adapters \+8 points/);

  // The product owner accepts one and rejects one; the open board follows by itself.
  const owner = await another();
  await signIn(owner, 'po@aras.example');
  await speak(owner, 'en');
  await owner.goto(at('/review'));
  const waits = owner.locator('ol.review > li');
  await counts(waits, 2);
  await waits.filter({ hasText: 'HDFS ItemWriter' }).locator('form[action="/rpc/sprints/accept"] button').click();
  await counts(waits, 1);
  await owner.getByText('Reject', { exact: true }).click();
  await submit(owner.locator('form[action="/rpc/sprints/reject"]'));
  await sees(owner.locator('form[action="/rpc/sprints/reject"] .error'), /./);
  await owner.locator('form[action="/rpc/sprints/reject"] [name=reason]').fill('It forgets channels after a restart');
  await submit(owner.locator('form[action="/rpc/sprints/reject"]'));
  await counts(waits, 0);
  await axe(owner);
  await sees(head, '1 of 31 points done');
  await sees(board('in_progress'), 'Channel Registry');
  await sees(named(board('done'), 'HDFS ItemWriter'), 'Accepted');
  await named(board('in_progress'), 'Channel Registry').getByRole('link', { name: 'Channel Registry' }).click();
  await sees(page.locator('main'), 'It forgets channels after a restart');

  // Looked back on, and closed: one item goes on, the others go back to the top of the backlog.
  await page.goto(at('/review'));
  await page.locator('#notes [name=retrospective]').fill('Ask for ports before the sprint, not in it');
  await submit(page.locator('#notes'));
  await page.goto(at('/board'));
  await page.getByRole('link', { name: 'Close sprint' }).click();
  await sees(page.locator('main'), `5 items (30 points) not finished. Move them to Sprint ${sprint + 1} or back to the backlog?`);
  await axe(page);
  await page.locator('#close [name=all][value=backlog_top]').check();
  await page.locator('.closing li').filter({ hasText: 'Tail file channel adapters' }).locator('[value=next_sprint]').check();
  await page.locator('#close [name=onward]').selectOption('new');
  await submit(page.locator('#close'));
  await page.waitForURL(new RegExp(`/sprints/${sprint}$`));

  // The report: 26 + 8 − 1 − 2 = 1 + 30 + 0.
  await sees(page.locator('main'), 'Closed');
  const sums = await ledger(page);
  addsUp(sums);
  const points = Object.fromEntries(Object.entries(sums).map(([part, sum]) => [part, Math.abs(sum.points)]));
  assert.deepEqual(points, { committed: 26, added: 8, removed: 1, reEstimated: 2, came: 31, done: 1, unfinished: 30, cancelled: 0, went: 31 });
  assert.equal(sums.reEstimated.points, -2);
  assert.deepEqual([sums.committed.items, sums.added.items, sums.removed.items, sums.done.items, sums.unfinished.items], [6, 1, 1, 1, 5]);
  await sees(page.locator('main'), 'carried on to the next sprint: 8 points in 1 item');
  await sees(page.locator('main'), 'Ask for ports before the sprint, not in it');
  await sees(page.locator('main'), 'Reactor today; waiting for a port');
  await axe(page);
  await page.goto(`/p/ARAS/sprints/${sprint + 1}/planning`);
  await sees(plan.sprint, /Tail file channel adapters[\s\S]*carried/i);
  await sees(plan.sums, /\b8 points · 1 item\b/);
  await page.goto('/p/ARAS/backlog');
  await sees(page.locator('.items [data-item]').nth(3), /HDFS|Channel|reactor|EC2/i);
});

journey('a sprint is planned, started, worked and closed in Persian, in the dark', looks.persian, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'fa');
  const sprint = await planSprint(page, 'ARAS', 'انبار و فروش یکی شوند');
  const plan = planning(page);
  const right = (await plan.backlog.boundingBox())?.x ?? 0;
  assert.ok(right > ((await plan.sprint.boundingBox())?.x ?? 0), 'the backlog is to the right of the sprint');
  const rows = await plan.backlog.locator('[data-item]:not(.unrefined)').evaluateAll((all) =>
    all.slice(0, 2).map((row) => [row.getAttribute('data-name') ?? '', row.querySelector('.points')?.textContent ?? ''] as const));
  const [first, second] = rows.map(([code, points]) => ({ code, points: number(points) }));
  assert.ok(first && second, 'the demonstration has refined items');
  const persian = (value: number) => value.toLocaleString('fa-IR');
  const byCode = (list: typeof plan.backlog, code: string) => list.locator(`[data-item][data-name="${code}"]`);

  await dragByMouse(page, byCode(plan.backlog, first.code), plan.sprint);
  await sees(plan.sums, `${persian(first.points)} امتیاز`);
  // The sprint is to the left here, and so is the key that leads to it.
  await dragByKeys(page, byCode(plan.backlog, second.code), 'ArrowLeft');
  const all = first.points + second.points;
  await sees(plan.sums, new RegExp(`${persian(all)} امتیاز · ${persian(2)} مورد`));
  await axe(page);
  await start(page, new RegExp(persian(all)));

  const board = (state: string) => column(page, state);
  await dragByMouse(page, byCode(board('in_sprint'), first.code), board('in_progress'));
  await counts(board('in_progress').locator('[data-item]'), 1);
  await dragByKeys(page, byCode(board('in_progress'), first.code), 'ArrowLeft', 'ArrowLeft');
  await sees(page.locator('.head'), `${persian(first.points)} از ${persian(all)} امتیاز`);
  await dragByKeys(page, byCode(board('in_sprint'), second.code), 'ArrowLeft', 'ArrowRight', 'ArrowLeft');
  await counts(board('in_progress').locator('[data-item]'), 1);
  await axe(page);

  const owner = await another();
  await signIn(owner, 'po@aras.example');
  await speak(owner, 'fa');
  await owner.goto(`/p/ARAS/sprints/${sprint}/review`);
  await owner.locator('form[action="/rpc/sprints/accept"] button').click();
  await counts(owner.locator('ol.review > li'), 0);
  await axe(owner);

  await page.goto(`/p/ARAS/sprints/${sprint}/close`);
  await axe(page);
  await page.locator('#close [name=all][value=backlog_bottom]').check();
  await submit(page.locator('#close'));
  await page.waitForURL(new RegExp(`/sprints/${sprint}$`));
  const sums = await ledger(page);
  addsUp(sums);
  assert.deepEqual([sums.committed.points, sums.done.points, sums.unfinished.points], [all, first.points, second.points]);
  await axe(page);
});

journey('a sprint is planned, started, worked, accepted and closed without a script', looks.withoutScripts, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const sprint = await planSprint(page, 'ARAS', 'Everything by plain forms');
  const at = (leaf: string) => `/p/ARAS/sprints/${sprint}${leaf}`;
  const plan = planning(page);
  const rows = plan.backlog.locator('[data-item]:not(.unrefined)');
  const codes = [await rows.nth(0).getAttribute('data-name'), await rows.nth(1).getAttribute('data-name')];
  const points = [number(await rows.nth(0).locator('.points').innerText()), number(await rows.nth(1).locator('.points').innerText())];
  const [all = 0, done = 0] = [points.reduce((sum, each) => sum + each), points[0]];
  for (const code of codes) await plan.backlog.locator(`[data-name="${code}"] input.pick`).check();
  await submit(page.locator('#add'));
  await sees(plan.sums, `${all} points · 2 items`);
  await start(page, new RegExp(`\\b${all} points in 2 items`));

  const card = (state: string) => column(page, state).locator(`[data-name="${codes[0]}"]`);
  await sendTo(page, card('in_sprint'), 'in_progress');
  await sendTo(page, card('in_progress'), 'done');
  await counts(card('done'), 1);
  await sees(page.locator('.head'), `${done} of ${all} points done`);

  const owner = await another();
  await signIn(owner, 'po@aras.example');
  await owner.goto(at('/review'));
  await owner.locator('form[action="/rpc/sprints/accept"] button').click();
  await counts(owner.locator('ol.review > li'), 0);

  await page.goto(at('/close'));
  await page.locator('#close [name=all][value=backlog_top]').check();
  await submit(page.locator('#close'));
  await page.waitForURL(new RegExp(`/sprints/${sprint}$`));
  const sums = await ledger(page);
  addsUp(sums);
  assert.deepEqual([sums.committed.points, sums.done.points, sums.unfinished.points], [all, done, all - done]);
});

journey('a vendor sees the board and cannot accept', looks.english, async ({ page }) => {
  await signIn(page, 'vendorpm@dnipro.example');
  assert.equal((await page.goto('/p/ARAS/sprints/7/board'))?.status(), 200);
  await page.goto('/p/ARAS/sprints/7/review');
  await counts(page.locator('form[action="/rpc/sprints/accept"]'), 0);
});

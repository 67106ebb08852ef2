// What people type: found in any spelling, heard by whom it calls, and never run.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { journey, looks, speak, send, signIn, writeItem } from './helpers/index.ts';

journey('a search finds words as people type them', looks.english, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await writeItem(page, 'گزارش پيگيري كلاينت‌ها');
  await writeItem(page, 'کیفیت دادهٔ ۱۴۰۳');
  await writeItem(page, 'Zażółć gęślą jaźń w Łodzi');
  await writeItem(page, 'Облік клієнтів ЄДРПОУ');
  const finds = [
    ['پیگیری کلاینت', 'گزارش پيگيري'],
    ['كيفيت 1403', 'کیفیت'],
    ['zazolc gesla lodzi', 'Zażółć'],
    ['ZAŻÓŁĆ', 'Zażółć'],
    ['клієнтів єдрпоу', 'Облік'],
  ] as const;
  for (const [text, title] of finds) {
    await page.goto('/p/ARAS');
    await page.locator('.top .search input').fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    assert.ok((await page.locator('[data-item] .title', { hasText: title }).count()) > 0, `“${text}” finds “${title}”`);
    await page.goto(`/p/ARAS/backlog?text=${encodeURIComponent(text)}`);
    assert.ok((await page.locator('[data-item] .title', { hasText: title }).count()) > 0, `“${text}” narrows to “${title}”`);
  }
});

journey('a comment that calls somebody is a notice for them', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const path = await writeItem(page, 'Consent of contacts');
  await page.locator('#comment [name=body]').fill('@vendorpm can this be **ready** by spring?');
  await send(page, page.locator('#comment'));
  assert.equal(await page.locator('.comment .mention').innerText(), '@vendorpm');

  const other = await another();
  await signIn(other, 'vendorpm@dnipro.example');
  await other.goto('/notices');
  const notice = other.locator('.inbox li').filter({ hasText: 'ready' }).first();
  assert.match(await notice.getAttribute('class') ?? '', /unread/);
  assert.match(await notice.innerText(), /Nasrin Rahimi/);
  const unread = Number(await other.locator('.bell .count').innerText());
  await notice.locator('a').click();
  await other.waitForURL((url) => url.pathname === path);
  assert.match(await other.locator('.comment').innerText(), /can this be ready by spring/);
  await other.goto('/notices');
  const left = await other.locator('.bell .count').allInnerTexts();
  assert.equal(Number(left[0] ?? 0), unread - 1, 'what was opened is read');
});

journey('a file comes back as it went, and a page is never shown as one', looks.english, async ({ page, context }) => {
  await signIn(page, 'pm@aras.example');
  await writeItem(page, 'Price list');
  const html = '<!doctype html><script>document.title = "taken over"</script>';
  const files = [
    { name: 'قیمت.html', mimeType: 'text/html', buffer: Buffer.from(html) },
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
    { name: 'bytes.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 254, 255]) },
  ];
  for (const file of files) {
    await page.locator('#attach input[type=file]').setInputFiles(file);
    await send(page, page.locator('#attach'));
    const link = page.locator('.files a', { hasText: file.name });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    assert.equal(download.suggestedFilename(), file.name);
    assert.deepEqual(await readFile(await download.path()), file.buffer);

    const answer = await context.request.get((await link.getAttribute('href')) as string);
    assert.match(answer.headers()['content-disposition'] ?? '', /^attachment/);
    assert.equal(answer.headers()['x-content-type-options'], 'nosniff');
    assert.doesNotMatch(answer.headers()['content-type'] ?? '', /html|svg|xml/);
  }
});

journey('a script that was pasted is words like any other', looks.english, async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push(dialog.message())));
  await signIn(page, 'pm@aras.example');
  const script = '<script>alert("script")</script>';
  const picture = '<img src=x onerror=alert("picture")>';
  const path = await writeItem(page, `${script} ${picture}`, `${script}\n\n${picture}\n\n[link](javascript:alert(1)) <a href="javascript:alert(2)">raw</a>`);
  await page.locator('#comment [name=body]').fill(`${picture}\n\n<svg onload=alert(3)>\n\n${script}`);
  await send(page, page.locator('#comment'));
  assert.equal(await page.locator('h1').innerText(), `${script} ${picture}`);
  assert.match(await page.title(), /<script>alert/);
  assert.match(await page.locator('.comment').innerText(), /onerror/, 'what was typed is shown as typed');

  for (const place of [path, '/p/ARAS/backlog?text=onerror', '/p/ARAS/search?q=onerror', `${path}/edit`, '/p/ARAS/history', '/p/ARAS']) {
    await page.goto(place);
    const harm = await page.evaluate(() => {
      const live = [...document.querySelectorAll('main *')].filter((element) => {
        const attributes = [...element.attributes].some(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value));
        return attributes || (element.tagName === 'IMG' && element.getAttribute('src') === 'x');
      });
      return live.map((element) => element.outerHTML);
    });
    assert.deepEqual(harm, [], place);
  }
  assert.deepEqual(asked, []);
});

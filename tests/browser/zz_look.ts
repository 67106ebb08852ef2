// usage: tsx zz_look.ts base email lang scheme width path...
import { chromium } from 'playwright-core';
const [base, email, lang, scheme, width, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const context = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'light' | 'dark', locale: lang });
const page = await context.newPage();
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
await page.goto(base + '/sign-in');
await page.locator('[name=email]').fill(email!);
await page.locator('[name=password]').fill('golive-demo');
await page.locator('form [type=submit]').first().click();
await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
let n = 0;
for (const path of paths) {
  const answer = await page.goto(base + path);
  await page.waitForTimeout(600);
  const file = `/tmp/shots/${email!.split('@')[0]}-${lang}-${scheme}-${width}-${n++}.png`;
  await page.screenshot({ path: file, fullPage: true });
  console.log(answer?.status(), path, file);
}
await browser.close();

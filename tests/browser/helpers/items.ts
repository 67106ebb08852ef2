// Writing items and looking at them, where a journey is about something else.

import type { Locator, Page } from 'playwright-core';

/** Writes an item by the form and gives back its address. */
export async function writeItem(page: Page, title: string, body = ''): Promise<string> {
  await page.goto('/p/ARAS/backlog/new');
  const form = page.locator('#item');
  await form.locator('[name=title]').fill(title);
  await form.locator('[name=body]').fill(body);
  await form.locator('button[type=submit]').last().click();
  await page.waitForURL(/\/backlog\/\d+$/);
  return new URL(page.url()).pathname;
}

/** Sends a form by its last button and waits for the page that answers. */
export async function send(page: Page, form: Locator): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().isNavigationRequest() && answer.status() === 200);
  await form.locator('button:not([type=button])').last().click();
  await answered;
  await page.waitForLoadState();
}

/** Everything a form would send, as a person sees it; without what is sent unseen. */
export async function typed(form: Locator): Promise<Record<string, string[]>> {
  return form.evaluate((element) => {
    const all: Record<string, string[]> = {};
    for (const [name, value] of new FormData(element as HTMLFormElement)) {
      const hidden = element.querySelector(`[type=hidden][name="${CSS.escape(name)}"]`);
      if (!hidden) (all[name] ??= []).push(String(value).replaceAll('\r\n', '\n'));
    }
    return all;
  });
}

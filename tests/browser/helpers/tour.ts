// The pictures of docs/tour.md, taken where a journey passes by.

import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { environment } from './environment.ts';

/** Takes `<name>-<language>.png` of what fits on the screen. */
export async function tour(page: Page, name: string): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) ?? 'en';
  const path = join(environment.tour(), `${name}-${language.split('-')[0]}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

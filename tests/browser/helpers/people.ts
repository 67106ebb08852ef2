// Signing in as the people of the demonstration project.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

/** Everyone of the demonstration has this one. */
export const PASSWORD = 'golive-demo';

/** A language of Golive. */
export type Language = 'en' | 'fa' | 'uk';

/** Signs in by the form, as people do, with or without scripts and in any language. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  const form = page.locator('form:has(input[type=password])').first();
  await form.locator('input[type=email]').fill(email);
  await form.locator('input[type=password]').fill(password);
  await form.locator('button:not([type=button])').first().click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  assert.equal(await page.locator('input[type=password]').count(), 0, `${email} could not sign in`);
}

/** Chooses the language on the profile page, for good. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.goto('/me');
  await page.locator('#profile [name=locale]').selectOption(language);
  await page.locator('#profile .form-actions button').click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

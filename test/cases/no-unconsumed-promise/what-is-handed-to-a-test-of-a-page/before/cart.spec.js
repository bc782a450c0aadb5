import { expect, test } from '@playwright/test';

test('cart', async ({ page }) => {
  await page.goto('/cart');
  page.click('text=Pay'); // reports: no-unconsumed-promise
  expect(page).toHaveTitle(/Thanks/); // reports: no-unconsumed-promise
});

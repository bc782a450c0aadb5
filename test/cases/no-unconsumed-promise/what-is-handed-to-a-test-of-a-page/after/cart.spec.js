import { expect, test } from '@playwright/test';

test('cart', async ({ page }) => {
  await page.goto('/cart');
  await page.click('text=Pay');
  await expect(page).toHaveTitle(/Thanks/);
});

async function price(item) {
  return item.price;
}

export async function total(items) {
  const prices = await items.map(async (item) => price(item)); // reports: no-promise-as-value
  const asked = items.map((item) => price(item));
  const high = asked.filter((each) => each > 10); // reports: no-promise-as-value
  const [first, second] = [price(items[0]), price(items[1])];
  const difference = first - 3; // reports: no-promise-as-value
  return JSON.stringify({ count: items.length, high, difference, last: await price(second) });
}

export async function awaited(items, cursor) {
  const prices = items.map((item) => price(item));
  const rows = await cursor.map(async (row) => price(row)); // reports: no-promise-as-value
  return [(await Promise.all(prices)).length, prices.length, rows];
}

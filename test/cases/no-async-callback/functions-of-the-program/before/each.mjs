function each(items, work) {
  for (const item of items) {
    work(item);
  }
}

async function eachAwaited(items, work) {
  for (const item of items) await work(item);
}

function keep(items, work) {
  items.onChange = work;
  work(items);
}

export async function run(items, save) {
  each(items, async (item) => { // reports: no-async-callback
    await save(item);
  });
  each(items, (item) => item.length);
  each(items, async (item) => {
    try {
      await save(item);
    } catch (error) {
      console.error(error);
    }
  });
  await eachAwaited(items, async (item) => {
    await save(item);
  });
  keep(items, async (item) => {
    await save(item);
  });
}

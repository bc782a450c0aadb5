async function users() {
  return ['ada'];
}

const teams = async () => ['engines'];

async function loadTeam(name) {
  return { name };
}

export async function load(names) {
  const [first, second] = await Promise.all([users, teams]); // reports: no-promise-thunk
  const raced = await Promise.race([() => users(), teams()]); // reports: no-promise-thunk
  const all = await Promise.allSettled(names.map((name) => () => loadTeam(name))); // reports: no-promise-thunk
  return { first, second, raced, all };
}

export async function twice(names) {
  const tasks = [users, teams];
  await Promise.all(tasks); // reports: no-promise-thunk
  return Promise.all(names.map(() => users)); // reports: no-promise-thunk
}

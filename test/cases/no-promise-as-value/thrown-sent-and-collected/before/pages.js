async function problem(code) {
  return new Error(await (await fetch(`/problems/${code}`)).text());
}

async function render(path) {
  return `<p>${path}</p>`;
}

export async function page(path, code) {
  if (code > 399) throw problem(code); // reports: no-promise-as-value
  return new Response(render(path)); // reports: no-promise-as-value
}

export async function settings(given) {
  return Object.assign({}, render('settings'), given); // reports: no-promise-as-value
}

export async function list(paths) {
  const pages = [];
  for (const path of paths) pages.push(render(path));
  return pages.join('\n'); // reports: no-promise-as-value
}

export async function all(paths) {
  const pages = [];
  for (const path of paths) pages.push(render(path));
  if (pages.length === 0) return [];
  return await Promise.all(pages);
}

export async function mixed(paths) {
  const lines = [];
  for (const path of paths) lines.push(await render(path));
  return lines.join('\n');
}

export function Component({ path, cache }) {
  if (!cache.has(path)) throw render(path);
  return cache.get(path);
}

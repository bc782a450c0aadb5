const credentials = JSON.stringify({ name: 'ada', password: 'lovelace' });

export const LOGIN = { method: 'POST', path: '/login', body: credentials, amount: 20 };
export const COUNT = { method: 'POST', path: '/count', amount: 300 };

/** What each copy is asked for, and how often. `same`: the answer depends on the data alone, so it must not change. */
export const ROUTES = [
  { method: 'GET', path: '/count', amount: 1500, same: true },
  COUNT,
  { method: 'GET', path: '/page/home', amount: 1500, same: true },
  { method: 'GET', path: '/report', amount: 80, same: true },
  { method: 'GET', path: '/export', amount: 40, same: true },
  LOGIN,
  { method: 'GET', path: '/account', amount: 400, same: true },
  { method: 'GET', path: '/uptime', amount: 80, same: true },
];

export function nameOf({ method, path }) {
  return `${method} ${path}`;
}

import got from 'got';
import ky from 'ky';

const api = ky.create({ prefix: 'https://example.org' });

export const here = async () => `${got('https://example.org').json()}`; // reports: no-promise-as-value

export const later = async () => `${api.get('later').text()}`; // reports: no-promise-as-value

export const now = async () => `${await api.get('now').text()}`;

export async function tell(show) {
  const request = got('https://example.org');
  request.on('redirect', show);
  return (await request).body;
}

import { container } from 'tsyringe';
import { table, Users } from './users';

export async function names() {
  return container.resolve(Users).list(); // reports: no-blocking-call-chain
}

export async function other() {
  return table.get(Users)?.list();
}

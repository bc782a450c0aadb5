import { Users } from './users';

const users = new Users();

export async function report(): Promise<void> {
  console.log(await users.get('ada'), await Users.find('ada'), await users.handlers.load('ada'));
  await users.put('ada');
}

void report();

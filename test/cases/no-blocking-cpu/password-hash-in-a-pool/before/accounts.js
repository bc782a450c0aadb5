import bcrypt from 'bcryptjs';

const accounts = new Map();

export function register(name, password) {
  accounts.set(name, bcrypt.hashSync(password, 20));
}

export function isMember(name, password) {
  const hash = accounts.get(name);
  return hash !== undefined && bcrypt.compareSync(password, hash);
}

import bcrypt from 'bcryptjs';

export async function stored(password) {
  return bcrypt.hashSync(password, 12); // reports: no-blocking-cpu
}

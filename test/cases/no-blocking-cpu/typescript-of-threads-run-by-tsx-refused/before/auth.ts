import bcrypt from 'bcryptjs';

export async function stored(password: string): Promise<string> {
  return bcrypt.hashSync(password, 10); // reports: no-blocking-cpu, refuses: executor-setup
}

import globby from 'globby';

export async function list(pattern: string): Promise<string[]> {
  return await globby(pattern);
}

import { readFile, writeFile } from 'node:fs/promises';

export class Users {
  private folder = 'users';

  private read = async (name: string): Promise<string> => {
    const text = await readFile(`${this.folder}/${name}`, 'utf8');
    return text.trim();
  };

  get = async (name: string) => {
    const user: { text?: string } = {};
    user.text = await this.read(name);
    return user;
  };

  private async save(name: string, text: string) {
    await writeFile(`${this.folder}/${name}`, text);
  }

  put = async function (this: Users, name: string) {
    await fetch(`https://example.com/${name}`);
    await this.save(name, 'new');
  };

  static folderOf = async (name: string) => await readFile(`${name}.txt`, 'utf8');

  static find = async (name: string) => await this.folderOf(name);

  handlers = {
    read: (name: string) => name,
    async load(name: string) {
      return this.read(name);
    },
  };
}

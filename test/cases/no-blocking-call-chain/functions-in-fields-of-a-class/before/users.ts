import { readFileSync, writeFileSync } from 'node:fs';

export class Users {
  private folder = 'users';

  private read = (name: string): string => {
    const text = readFileSync(`${this.folder}/${name}`, 'utf8');
    return text.trim();
  };

  get = async (name: string) => {
    const user: { text?: string } = {};
    user.text = this.read(name); // reports: no-blocking-call-chain
    return user;
  };

  private save(name: string, text: string) {
    writeFileSync(`${this.folder}/${name}`, text);
  }

  put = async function (this: Users, name: string) {
    await fetch(`https://example.com/${name}`);
    this.save(name, 'new'); // reports: no-blocking-call-chain
  };

  static folderOf = (name: string) => readFileSync(`${name}.txt`, 'utf8');

  static find = async (name: string) => this.folderOf(name); // reports: no-blocking-call-chain

  handlers = {
    read: (name: string) => name,
    async load(name: string) {
      return this.read(name);
    },
  };
}

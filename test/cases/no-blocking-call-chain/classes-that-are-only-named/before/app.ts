import { container } from 'tsyringe';
import { Pictures, Storage } from './storage';

export class Avatars {
  constructor(private readonly storage: Storage) {}
  async avatar(id: string) {
    return this.storage.load(id); // reports: no-blocking-call-chain
  }
  async place(id: string) {
    return this.storage.place(id);
  }
}

export async function picture(name: string) {
  const pictures = container.resolve(Pictures);
  return pictures.draw(name); // reports: no-blocking-call-chain
}

export async function title(name: string) {
  return container.resolve(Pictures).title(name);
}

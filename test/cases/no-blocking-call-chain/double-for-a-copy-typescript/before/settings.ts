import { store } from './store.ts';

export class Settings {
  get isThere(): boolean {
    return store.find('settings');
  }
}

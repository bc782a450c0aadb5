import type { Mailer, Names, Settings, Templates } from './contracts.ts';

export class Letters {
  constructor(
    private readonly templates: Templates,
    private readonly mailer: Mailer,
    private readonly names: Names,
    private readonly settings: Settings,
  ) {}

  async write(name: string) {
    if (this.settings.get('closed') === 'yes') return;
    const text = this.templates.read('letter'); // reports: no-blocking-call-chain
    for (const each of this.names.all()) { // reports: no-blocking-call-chain
      this.mailer.send(each, `${name} ${text}`); // reports: no-blocking-call-chain
    }
  }
}

import { readFileSync } from 'node:fs';

class Page {
  public constructor(private readonly path: string) {}

  public read(): string {
    return readFileSync(this.path, 'utf8');
  }
}

class Site {
  private readonly pages: Map<string, Page> = new Map();

  public async texts(names: Page[]): Promise<string[]> {
    const texts: string[] = [];
    for (const page of this.pages.values()) {
      const text = page.read(); // reports: no-blocking-call-chain
      texts.push(text);
    }
    for (const [, page] of this.pages) {
      const text = page.read(); // reports: no-blocking-call-chain
      texts.push(text);
    }
    for (const page of names) {
      const text = page.read(); // reports: no-blocking-call-chain
      texts.push(text);
    }
    return texts;
  }

  public async text(name: string): Promise<string | undefined> {
    const text = this.pages.get(name)?.read(); // reports: no-blocking-call-chain
    return text;
  }
}

export const site = new Site();

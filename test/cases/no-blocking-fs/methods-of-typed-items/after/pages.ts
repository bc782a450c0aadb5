import { readFile } from 'node:fs/promises';

class Page {
  public constructor(private readonly path: string) {}

  public async read(): Promise<string> {
    return await readFile(this.path, 'utf8');
  }
}

class Site {
  private readonly pages: Map<string, Page> = new Map();

  public async texts(names: Page[]): Promise<string[]> {
    const texts: string[] = [];
    for (const page of this.pages.values()) {
      const text = await page.read();
      texts.push(text);
    }
    for (const [, page] of this.pages) {
      const text = await page.read();
      texts.push(text);
    }
    for (const page of names) {
      const text = await page.read();
      texts.push(text);
    }
    return texts;
  }

  public async text(name: string): Promise<string | undefined> {
    const text = await this.pages.get(name)?.read();
    return text;
  }
}

export const site = new Site();

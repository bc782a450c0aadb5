import { readFileSync } from 'node:fs';

class Page {
  public constructor(private readonly path: string) {}

  public read(): string {
    return readFileSync(this.path, 'utf8');
  }
}

export async function texts(pages: any[]): Promise<string[]> {
  const texts: string[] = [];
  for (const page of pages) {
    const text: string = page.read();
    texts.push(text);
  }
  return texts;
}

export async function first(): Promise<string> {
  const text = new Page('first.md').read(); // reports: no-blocking-call-chain
  return text;
}

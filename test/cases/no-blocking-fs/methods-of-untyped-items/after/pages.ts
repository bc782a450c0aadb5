import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Page {
  public constructor(private readonly path: string) {}

  public read(): string {
    return readFileSync(this.path, 'utf8'); // skips: has-async-twin
  }

  public async readAsync(): Promise<string> {
    return await readFile(this.path, 'utf8');
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
  const text = await new Page('first.md').readAsync();
  return text;
}

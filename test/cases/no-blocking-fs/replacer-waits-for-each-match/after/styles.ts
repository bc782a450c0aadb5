import { readFile } from 'node:fs/promises';

// Like replace, one call after the other: waits for each before it makes the next.
async function replaceInOrder(text: string, pattern: RegExp, callback: (match: string, ...rest: string[]) => Promise<unknown>): Promise<string> {
  const matches: [string, ...string[]][] = [];
  text.replace(pattern, (...match: [string, ...string[]]) => {
    matches.push(match);
    return '';
  });
  const results: string[] = [];
  for (const match of matches) results.push(`${await callback(...match)}`);
  let next = 0;
  return text.replace(pattern, () => results[next++] as string);
}

export async function inline(html: string): Promise<string> {
  return await include(html);
}

async function include(html: string): Promise<string> {
  return await replaceInOrder(html, /<link href="([^"]+)">/g, async (match: string, href: string) => `<style>${await readFile(href, 'utf8')}</style>`);
}

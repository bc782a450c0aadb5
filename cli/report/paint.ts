import { styleText } from 'node:util';

export type Style = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow';

export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(color: boolean): Paint {
  // Whether the stream wants colour is decided already, and it may not be the process's own.
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

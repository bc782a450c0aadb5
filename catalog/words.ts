/** Names of a table, written with blanks between them. */
export const words = (text: string): readonly string[] => text.split(' ');

export const trimmed = (text) => text.trim();

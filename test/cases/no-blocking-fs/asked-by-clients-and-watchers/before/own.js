export const createClient = (options) => ({ options });

export { count as inStock } from './stock.mjs';

import { config, defaults, later } from './config.mjs';
import * as all from './config.mjs';

export const port = () => config.port; // reports: no-promise-as-value

export const host = () => `${all.config}`; // reports: no-promise-as-value

export const name = async () => (await config).name;

export const size = () => defaults.size + (later ? 1 : 0);

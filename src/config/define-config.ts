import type { Config } from './config.ts';

/** Returns its argument; it exists for the types of `reportlint.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}

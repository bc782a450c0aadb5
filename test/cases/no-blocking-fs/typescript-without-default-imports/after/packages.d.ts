declare module 'globby' {
  function globby(pattern: string): Promise<string[]>;
  namespace globby {
    function sync(pattern: string): string[];
  }
  export = globby;
}

declare module 'rimraf' {
  export function rimraf(paths: string[]): Promise<boolean>;
  export namespace rimraf {
    function sync(paths: string[]): boolean;
  }
  export function sync(paths: string[]): boolean;
}

export enum Operation {
  Read = 'readFileSync',
  Write = 'writeFileSync',
  Watch = 'watch',
}

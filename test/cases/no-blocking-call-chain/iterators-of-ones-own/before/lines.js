import { readFileSync } from 'node:fs';

export class Lines {
  constructor(file) {
    this.file = file;
  }

  *[Symbol.iterator]() {
    yield* readFileSync(this.file, 'utf8').split('\n'); // refuses: generator
  }
}

export class Words {
  constructor(text) {
    this.text = text;
  }

  *[Symbol.iterator]() {
    yield* this.text.split(' ');
  }
}

export const both = {
  [Symbol.iterator]() {
    return [readFileSync('a.txt', 'utf8'), 'b'][Symbol.iterator](); // refuses: conversion-protocol
  },
};

export function* parts(file) {
  yield readFileSync(file, 'utf8'); // refuses: generator
}

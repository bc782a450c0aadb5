import fs from 'node:fs';

class Letter {
  constructor(path) {
    this.path = path;
  }

  toString() {
    return fs.readFileSync(this.path, 'utf8').trim(); // refuses: conversion-protocol
  }

  toJSON() {
    return { text: fs.readFileSync(this.path, 'utf8').length }; // refuses: conversion-protocol
  }
}

const letter = new Letter('letter.txt');
console.log(`${letter}`, JSON.stringify(letter));

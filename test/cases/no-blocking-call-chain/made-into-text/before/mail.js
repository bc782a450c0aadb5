const fs = require('fs');

class Attachment {
  constructor(file) {
    this.file = file;
  }
  toJSON() {
    return { file: this.file, data: fs.readFileSync(this.file, 'base64') }; // refuses: conversion-protocol
  }
}
class Page {
  toString() {
    return fs.readFileSync('page.html', 'utf8'); // refuses: conversion-protocol
  }
}
class Money {
  toJSON() {
    return 1;
  }
  toString() {
    return '1';
  }
}
const size = { valueOf: () => fs.readFileSync('a.txt').length }; // refuses: conversion-protocol

exports.send = async (client, file) => {
  await client.post(JSON.stringify(new Attachment(file))); // reports: no-blocking-call-chain
  await client.post(JSON.stringify({ to: 'all', file: new Attachment(file) })); // reports: no-blocking-call-chain
  await client.post(`<body>${new Page()}</body>`); // reports: no-blocking-call-chain
  await client.post(String(new Page())); // reports: no-blocking-call-chain
  return size > 10; // reports: no-blocking-call-chain
};

exports.pay = async (client, money = new Money()) => {
  await client.post(JSON.stringify({ money: new Money() }), `${new Money()}`, String(new Money()), Number(new Money()) + 1);
  await client.post(new Page(), [new Attachment('a.txt')], JSON.stringify([1, money]));
};

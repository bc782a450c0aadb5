import { MongoClient } from 'mongodb';
import puppeteer, { type Page } from 'puppeteer';
import type { Repository } from 'typeorm';

const client = new MongoClient('mongodb://localhost');

export class Users {
  constructor(private readonly users: Repository<{ name: string }>) {}

  async rename(name: string) {
    client.db('app').collection('log').insertOne({ name }); // reports: no-unconsumed-promise
    this.users.save({ name }); // reports: no-unconsumed-promise
    this.users.create({ name });
    await this.users.update({ name }, { name });
  }
}

export async function shot(url: string) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url);
  page.click('#accept'); // reports: no-unconsumed-promise
  return page.url();
}

export async function accept(page: Page) {
  page.setDefaultTimeout(100);
  page.click('#accept'); // reports: no-unconsumed-promise
}

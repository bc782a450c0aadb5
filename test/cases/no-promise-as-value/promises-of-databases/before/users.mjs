import { PrismaClient } from '@prisma/client';
import Redis from 'ioredis';
import mongoose from 'mongoose';
import pg from 'pg';

const prisma = new PrismaClient();
const pool = new pg.Pool();
const redis = new Redis();
const Note = mongoose.model('Note', new mongoose.Schema({ text: String }));

export async function find(id) {
  if (!prisma.user.findUnique({ where: { id } })) throw new Error(id); // reports: no-promise-as-value
  const [one, all] = await prisma.$transaction([prisma.user.findFirst(), prisma.user.count()]);
  return all > 1 ? one : prisma.user.fields;
}

export async function seen(id) {
  return redis.get(id) ? 'seen' : 'new'; // reports: no-promise-as-value
}

export async function rows(done) {
  pool.query('select 1', done);
  const cursor = pool.query(readerOf('select 2'));
  return cursor.read(100);
}

export async function log(text) {
  pool.query('insert into log values ($1)', [text]); // reports: no-unconsumed-promise
}

function readerOf(text) {
  return { text, read: (rows) => `${rows} of ${text}` };
}

export async function batch(id) {
  return redis.pipeline().get(id) ? 'begun' : 'none';
}

export async function note(text) {
  Note.create({ text }); // reports: no-unconsumed-promise
  const second = new Note({ text });
  second.save(); // reports: no-unconsumed-promise
  return Note.find({ text }).limit(1);
}

import { Injectable, Module, OnModuleInit } from '@nestjs/common';
import { readFileSync } from 'node:fs';

@Injectable()
export class Settings implements OnModuleInit {
  private text = '';

  async onModuleInit(): Promise<void> {
    this.text = readFileSync('settings.json', 'utf8');
  }

  async reload(): Promise<void> {
    this.text = readFileSync('settings.json', 'utf8'); // reports: no-blocking-fs
  }

  size(): number {
    return this.text.length;
  }
}

@Module({ providers: [{ provide: 'KEY', useFactory: async () => readFileSync('key.pem') }] })
export class Application {}

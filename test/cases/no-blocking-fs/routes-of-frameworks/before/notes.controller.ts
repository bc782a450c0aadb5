import { Controller, Get } from '@nestjs/common';
import { readFileSync } from 'node:fs';

@Controller('notes')
export class Notes {
  @Get()
  list(): string {
    return readFileSync('notes.md', 'utf8'); // reports: no-blocking-fs, refuses: unknown-caller
  }

  names(): string {
    return readFileSync('names.txt', 'utf8'); // refuses: unknown-caller
  }
}

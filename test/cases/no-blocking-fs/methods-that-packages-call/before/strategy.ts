import { Injectable, type CanActivate } from '@nestjs/common';
import { type IEventHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { readFileSync } from 'node:fs';

@Injectable()
export class KeyStrategy extends PassportStrategy(Strategy) {
  validate(request: { key: string }): boolean {
    return readFileSync('keys.txt', 'utf8').includes(request.key); // reports: no-blocking-fs, refuses: override
  }
  keys(): string {
    return readFileSync('keys.txt', 'utf8'); // refuses: override
  }
}

export class Made implements IEventHandler<string> {
  handle(event: string) {
    readFileSync(event); // reports: no-blocking-fs, refuses: override
  }
}

export class Make implements ICommandHandler<string> {
  handle(command: string) {
    readFileSync(command); // refuses: override
  }
  execute(command: string) {
    return Promise.resolve(readFileSync(command)); // reports: no-blocking-fs
  }
}

export class Other implements CanActivate {
  canActivate = () => true;
  execute(command: string) {
    readFileSync(command); // refuses: override
  }
}

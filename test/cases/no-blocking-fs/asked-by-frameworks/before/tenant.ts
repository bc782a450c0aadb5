import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { registerDecorator, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { Transform } from 'class-transformer';
import { GraphQLScalarType } from 'graphql';
import { readFileSync } from 'node:fs';

export const Tenant = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { hostname } = context.switchToHttp().getRequest();
  return JSON.parse(readFileSync(`tenants/${hostname}.json`, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

@ValidatorConstraint()
export class IsCountry implements ValidatorConstraintInterface {
  validate(code: string) {
    return readFileSync('countries.txt', 'utf8').includes(code); // reports: no-blocking-fs, refuses: override
  }
}

export const isCity = (object: object, propertyName: string) =>
  registerDecorator({ target: object.constructor, propertyName, validator: { validate: (city: string) => readFileSync('cities.txt', 'utf8').includes(city) } }); // reports: no-blocking-fs, refuses: escaped-function

export class Address {
  @Transform(({ value }) => readFileSync(value, 'utf8')) // reports: no-blocking-fs, refuses: external-callback
  text = '';
}

export const Currency = new GraphQLScalarType({
  name: 'Currency',
  parseValue: (code: string) => readFileSync('currencies.txt', 'utf8').includes(code), // reports: no-blocking-fs, refuses: escaped-function
});

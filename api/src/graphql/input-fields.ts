import 'reflect-metadata';
import { Field, ID, Int } from 'type-graphql';
import { keepRule, type Rule } from './input-rules.ts';

/** Fields that every verb's input has in the same way (api §Shape). */
export function IdempotencyKey(): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: '幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once',
  }) as PropertyDecorator;
}

export function ExpectedVersion(): PropertyDecorator {
  return Field(() => Int, {
    nullable: true,
    description: '页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since',
  }) as PropertyDecorator;
}

/** The global id of the record that a verb is about. */
export function Id(description: string): PropertyDecorator {
  return Field(() => ID, { description }) as PropertyDecorator;
}

/** @param rule what its verb checks by `checked`, and the console's form too */
export function Optional(type: () => unknown, description: string, rule?: Rule): PropertyDecorator {
  return input(type, { nullable: true, description }, rule);
}

export function Required(type: () => unknown, description: string, rule?: Rule): PropertyDecorator {
  return input(type, { nullable: false, description }, rule);
}

function input(type: () => unknown, options: { nullable: boolean; description: string }, rule?: Rule): PropertyDecorator {
  return (prototype, key) => {
    Field(type as never, options)(prototype, key as string);
    if (rule) keepRule(prototype, String(key), { rule, required: !options.nullable });
  };
}

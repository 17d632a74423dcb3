import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Module } from '@nestjs/core/injector/module.js';
import { PATTERN_EXTRAS_METADATA, PATTERN_METADATA } from '@nestjs/microservices/constants.js';

/** The controllers of a service's module and of the modules that it imports. */
export const controllersOf = (app: INestApplicationContext, module: DynamicModule): Type[] => {
  const modules = [...app.get(ModulesContainer).values()];
  const root = modules.find((candidate) => candidate.metatype === module.module);
  const seen = new Set<Module>();
  const visit = (current: Module): Type[] => {
    if (seen.has(current)) return [];
    seen.add(current);
    const own = [...current.controllers.values()].map((wrapper) => wrapper.metatype as Type);
    return [...own, ...[...current.imports].flatMap(visit)];
  };
  return root ? visit(root) : [];
};

/** Consumers that the `@EventPattern(topic, { consumer })` methods of a controller name, with their topics. */
export const consumersOf = (controller: Type): { readonly consumer: string; readonly topic: string }[] => {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof handler !== 'function') return [];
    const patterns = Reflect.getMetadata(PATTERN_METADATA, handler) as unknown[] | undefined;
    const extras = Reflect.getMetadata(PATTERN_EXTRAS_METADATA, handler) as { consumer?: string } | undefined;
    const consumer = extras?.consumer;
    if (consumer === undefined) return [];
    return (patterns ?? []).map((pattern) => ({ consumer, topic: String(pattern) }));
  });
};

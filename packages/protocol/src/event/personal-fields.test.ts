import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventCatalog, isEventKind, parseImpersonal } from './catalog';
import type { EventDefinition } from './definition';
import { ofPeople } from './fields';
import { erasedField } from './sealed-field';

const kinds = Object.entries<EventDefinition>(eventCatalog);

/** Whether a schema holds, however deep, a type that tells something of a person. */
function tellsOfPeople(schema: unknown): boolean {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return tellsOfPeople(schema.unwrap());
  if (schema instanceof z.ZodArray) return tellsOfPeople(schema.element);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).some(tellsOfPeople);
  return schema instanceof z.ZodType && ofPeople.has(schema);
}

function faultsOf([kind, { payload, personal }]: readonly [string, EventDefinition]): string[] {
  const declared = personal?.fields ?? [];
  const found = Object.entries(payload.shape).filter(([, schema]) => tellsOfPeople(schema));
  const undeclared = found.filter(([field]) => !declared.includes(field));
  const untold = declared.filter((field) => !found.some(([name]) => name === field));
  return [
    ...undeclared.map(([field]) => `${kind}.${field} tells something of a person and is not declared`),
    ...untold.map((field) => `${kind}.${field} is declared, and its type is not of people`),
  ];
}

describe('what is personal in the log', () => {
  it('is declared with its event, field by field, and nothing else is', () => {
    expect(kinds.flatMap(faultsOf)).toEqual([]);
    expect(kinds.filter(([, { personal }]) => personal !== null).map(([kind]) => kind)).toEqual([
      'account.created',
      'account.edited',
      'account.language_chosen',
      'profile.edited',
      'job.posted',
      'contract.started',
      'search.shown',
      'comparison.shown',
    ]);
  });

  it('belongs to the account that a field of the payload names', () => {
    const named = kinds.flatMap(([kind, { payload, personal }]) => {
      if (personal === null) return [];
      const schema: unknown = payload.shape[personal.of];
      const id = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
      return id instanceof z.ZodUUID ? [] : [`${kind}.${personal.of}`];
    });
    expect(named).toEqual([]);
  });

  it('may be sealed or erased, and what is left can still be read', () => {
    const accountId = '01900000-0000-7000-8000-0000000000aa';
    expect(parseImpersonal('account.created', { accountId, country: erasedField, isSimulated: false })).toEqual({
      accountId,
      isSimulated: false,
    });
  });

  it('is found where a new event forgets to declare it', () => {
    const [, created] = kinds.find(([kind]) => isEventKind(kind) && kind === 'account.created') ?? [];
    if (!created) throw new Error('there is no such event');
    expect(faultsOf(['account.created', { ...created, personal: null }])).toEqual([
      'account.created.country tells something of a person and is not declared',
    ]);
  });
});

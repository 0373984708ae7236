import { expect, test } from 'vitest';
import { recordsAsOf } from '../../src/library/as-of.ts';
import { ports } from '../fixtures/ports.ts';

test('a text drawn from several documents says nothing before the last of them', () => {
  const [plan] = ports.plans.values();
  const [known] = plan?.citations ?? [];
  const later = { document: 'b', paragraph: 2, start: 0, end: 9 };
  if (plan === undefined || known === undefined) throw new Error('the ports have a plan with citations');
  const both = { ...plan, citations: [known, later], status: { ...plan.name, citations: [known, later] } };
  const { plans } = recordsAsOf({ ...ports, plans: new Map([[plan.id, both]]) }, '2024-06-01');
  expect(plans.get(plan.id)).toMatchObject({ summary: plan.name, citations: [known] });
  expect(plans.get(plan.id)?.status).toBeUndefined();
});

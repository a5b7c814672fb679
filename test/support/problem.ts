import { expect } from 'vitest';
import { type Code, PROBLEMS } from '../../src/http/problem.ts';
import type { Problem, Reply } from './api.ts';

/** Expects a whole problem answer (RFC 9457) of this status and code, and nothing of the inside in it. */
export function expectProblem(reply: Reply<unknown>, status: number, code: Code): Problem {
  const { body } = reply as Reply<Problem>;
  const { retryable } = PROBLEMS[code];
  expect({ status: reply.status, body }).toMatchObject({
    status,
    body: { type: expect.stringContaining(code), title: expect.any(String), status, code, retryable },
  });
  expect(reply.headers.get('Content-Type')).toBe('application/problem+json');
  expect(body.detail).not.toBe('');
  expect(body.request_id).toBe(reply.headers.get('X-Request-Id'));
  expect(JSON.stringify(body)).not.toMatch(/SQLITE|D1_|TypeError|RangeError|\bat .*\.ts:/);
  return body;
}

import { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { type AppEnv, answerProblem } from './answer.ts';
import { refuse } from './problem.ts';

/** A router whose requests are validated, and refused in the one shape, before a handler sees them. */
export function newRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = result.error.issues.flatMap(describe);
      const first = errors[0];
      const detail = first
        ? `${first.path || 'The request'}: ${first.message}.`
        : 'It does not fit its schema.';
      return answerProblem(c, refuse('invalid_request', detail, { errors }));
    },
  });
}

const MOST_ERRORS = 20;

function describe(issue: z.core.$ZodIssue, position: number): { path: string; message: string }[] {
  if (position >= MOST_ERRORS) return [];
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      message: 'is not a known field',
    }));
  }
  return [{ path, message: issue.message }];
}

import { getHttpRpcClient } from 'viem/utils';
import { z } from 'zod';

/** Questions that are asked together: nodes take only so many in one request. */
const MOST_TOGETHER = 100;

const ResponseSchema = z.object({
  id: z.int(),
  result: z.unknown().optional(),
  error: z.object({ code: z.int().optional(), message: z.string() }).optional(),
});

/** What a node says to a question: an answer or an error of its own; or nothing that can be understood (null). */
export type Reply =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number | null; readonly message: string } }
  | null;

export type Question = { readonly method: string; readonly params: readonly unknown[] };

/**
 * Asks a node many questions at once, as batches of JSON-RPC 2.0, each in its own limit of time (milliseconds). Answers
 * the replies in the order of the questions; of a batch that fails as a whole, null for each.
 */
export async function askAll(url: string, questions: readonly Question[], limitMs: number): Promise<Reply[]> {
  const batches: Question[][] = [];
  for (let i = 0; i < questions.length; i += MOST_TOGETHER) {
    batches.push(questions.slice(i, i + MOST_TOGETHER));
  }
  const client = getHttpRpcClient(url, { timeout: limitMs });
  const replies = await Promise.all(
    batches.map(async (batch) => {
      const body = batch.map((question, id) => ({ ...question, id }));
      const responses: unknown = await client.request({ body }).catch(() => []);
      const known = new Map<number, Reply>();
      for (const response of Array.isArray(responses) ? responses : []) {
        const { success, data } = ResponseSchema.safeParse(response);
        if (success) known.set(data.id, replyOf(data));
      }
      return batch.map((_, id) => known.get(id) ?? null);
    }),
  );
  return replies.flat();
}

function replyOf({ result, error }: z.infer<typeof ResponseSchema>): Reply {
  return error ? { error: { code: error.code ?? null, message: error.message } } : { result };
}

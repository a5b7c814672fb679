import { type Answered, type Model, ModelFault, type Question } from '../../../../src/oracle/models/model.ts';
import type { StepName } from '../../../../src/oracle/oracle.ts';

export type Script = Partial<Record<StepName, unknown>>;

export const GOOD: Script = {
  guard: { speaks_to_the_judge: 'no' },
  comprehension: { outcome: 'PASS' },
  completeness: { line_1: 'met', line_2: 'met', line_3: 'met' },
  quality: { correctness: 'good', clarity: 'good', form: 'good', outcome: 'PASS' },
  devils_advocate: { severity: 'none', flaw: 'wrong', quote: '' },
};

/** A model that answers as its script says, step by step, and remembers what it was asked. */
export function scripted(script: Script): { readonly model: Model; readonly asked: Question<unknown>[] } {
  const asked: Question<unknown>[] = [];
  const model: Model = {
    id: 'scripted',
    async ask<T>(question: Question<T>): Promise<Answered<T>> {
      asked.push(question);
      const answer = script[question.step];
      if (answer instanceof Error) throw answer;
      const parsed = question.schema.safeParse(answer);
      if (!parsed.success) throw new ModelFault('nonsense', { output: JSON.stringify(answer) });
      return { value: parsed.data, usage: { input_tokens: 10, output_tokens: 2 } };
    },
  };
  return { model, asked };
}

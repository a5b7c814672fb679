import { faultOf } from '../../oracle/checks/json.ts';
import { type CompiledSchema, compileSchema, validate } from '../../oracle/checks/json-schema/compile.ts';
import { TooMuchWork, Work } from '../../oracle/checks/work.ts';
import type { ToolOffer } from '../models/chat.ts';
import type { RunTool } from '../prompt.ts';

/** A tool that is offered: as the model sees it, where it is called, and what is wrong with arguments for it. */
export type OfferedTool = {
  readonly tool: RunTool;
  readonly endpoint: string;
  readonly offer: ToolOffer;
  /** Why arguments do not fit the tool's schema; null when they do. */
  readonly refuseArguments: (value: unknown) => string | null;
};

/** For the arguments of one call, in units of work. */
const ALLOWANCE = 1_000_000;
const MAX_NAME = 64;

/** The tools that can be called, each under a name of its own that every model's protocol takes. */
export function offerTools(tools: readonly RunTool[]): OfferedTool[] {
  const taken = new Set<string>();
  return tools.flatMap((tool) => {
    const { endpoint, description, inputSchema } = tool;
    if (endpoint === null) return [];
    const name = freeName(tool.name, taken);
    taken.add(name.toLowerCase());
    const offer = { name, description: describe(tool.name, name, description), inputSchema };
    return [{ tool, endpoint, offer, refuseArguments: checker(inputSchema) }];
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, MAX_NAME - 4);
  const candidates = [stem, ...Array.from({ length: taken.size + 1 }, (_, i) => `${stem}_${i + 2}`)];
  const free = candidates.find((each) => /[A-Za-z0-9]/.test(each) && !taken.has(each.toLowerCase()));
  if (free === undefined) throw new Error('there are more candidates than names that are taken');
  return free;
}

function describe(own: string, name: string, description: string): string {
  return own === name ? description : `${own}: ${description}`;
}

function checker(inputSchema: RunTool['inputSchema']): OfferedTool['refuseArguments'] {
  let compiled: CompiledSchema | null = null;
  return (value) => {
    const fault = faultOf(value);
    if (fault !== null) return `it ${fault}`;
    compiled ??= compile(inputSchema);
    try {
      return validate(compiled, value, new Work(ALLOWANCE));
    } catch (error) {
      if (error instanceof TooMuchWork) return 'it takes too much work to check';
      throw error;
    }
  };
}

function compile(inputSchema: RunTool['inputSchema']): CompiledSchema {
  const result = compileSchema(inputSchema);
  if (!result.ok) throw new Error(`the schema of a tool cannot be compiled: ${result.problems[0]?.message}`);
  return result.schema;
}

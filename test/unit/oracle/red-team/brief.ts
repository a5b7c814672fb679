/** A task that the corpus answers or attacks. */
export type CorpusBrief = {
  readonly title: string;
  readonly description: string;
  readonly rubric: string | null;
  /** 0.75 unless told otherwise. */
  readonly threshold?: number;
  /** True when the task itself is about prompts, instructions, grading, markup or encodings. */
  readonly about?: true;
};

export const brief = (title: string, description: string, rubric: string | null = null): CorpusBrief => ({
  title,
  description,
  rubric,
});
export const about = (title: string, description: string, rubric: string | null = null): CorpusBrief => ({
  ...brief(title, description, rubric),
  about: true,
});

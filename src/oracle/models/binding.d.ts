/** Workers AI, where a deployment binds it. */
interface Env {
  readonly AI?: Ai;
}

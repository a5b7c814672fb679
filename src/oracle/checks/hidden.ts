import { sha256 } from '../audit.ts';
import { type Check, type CheckKind, isHidden, weightOf } from './check.ts';
import { canonicalJson } from './json.ts';

/** Of a hidden check, what everybody sees. */
type HiddenView = {
  readonly kind: CheckKind;
  readonly name: string;
  readonly weight: number;
  readonly hidden: true;
  /** `sealCheck` of the check and its salt. */
  readonly sha256: string;
};

/** A check with what its publisher needs to reveal it. */
type PublisherView = Check & { readonly salt?: string; readonly sha256?: string };

/**
 * The seal of a hidden check: SHA-256, in lower-case hex, of the UTF-8 bytes of the RFC 8785 JSON of
 * `{"check": check, "salt": salt}`. `check` is the object as its publisher sent it, with `hidden: true` and
 * without `salt`, `sha256` or any default filled in; `salt` is 128 random bits as 32 lower-case hex digits,
 * minted when the task is published. Whoever is shown check and salt can compute it again.
 */
export function sealCheck(check: Check, salt: string): string {
  return sha256(canonicalJson({ check, salt }));
}

/** What everybody but the publisher sees: a visible check whole, of a hidden one nothing that could be guessed from. */
export function publicViewOf(check: Check, salt: string): Check | HiddenView {
  if (!isHidden(check)) return check;
  return {
    kind: check.kind,
    name: check.name,
    weight: weightOf(check),
    hidden: true,
    sha256: sealCheck(check, salt),
  };
}

/** What the publisher sees: everything, and of a hidden check the salt and the seal. */
export function publisherViewOf(check: Check, salt: string): PublisherView {
  return isHidden(check) ? { ...check, salt, sha256: sealCheck(check, salt) } : check;
}

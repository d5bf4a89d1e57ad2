/** Every error that Onrecord raises on purpose: its message says what was expected, what came and what to do. */
export class OnrecordError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The caller asked for something that cannot be asked for: wrong option, wrong date. Exit code 2. */
export class UsageError extends OnrecordError {}

/** One input could not be read; the others can. Exit code 1 at the end. */
export class UnreadableInput extends OnrecordError {
  constructor(
    readonly input: string,
    readonly reason: string,
  ) {
    super(`${input}: ${reason}`);
  }
}

/** The installed model does not belong to this code. */
export class ModelMismatch extends OnrecordError {
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(
      `This version of Onrecord reads models of the form "${expected}", but the installed one is "${found}". Reinstall onrecord so that both come from one release.`,
    );
  }
}

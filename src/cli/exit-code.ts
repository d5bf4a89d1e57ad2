/** What the program tells the shell at its end. */
export const ExitCode = {
  done: 0,
  /** Some input could not be read; the others were. */
  someUnread: 1,
  /** Nothing could be done: wrong usage, or an installation without a model that fits. */
  impossible: 2,
  /** Stopped by Ctrl-C; what was done until then has been printed. */
  interrupted: 130,
} as const;

/** What acquiring needs of the world beside the disk. */
export type World = Readonly<{
  /** What the input `-` stands for. */
  stdin: AsyncIterable<Uint8Array>;
  /** Told how many bytes were taken in, as they lie on the disk: what progress is counted by. */
  onBytes?: ((count: number) => void) | undefined;
  /** A file that is not to be read: the one that the result goes to. */
  except?: string | undefined;
}>;

/** What the system's error codes mean, in words for the person who named the input. */
const meanings: Readonly<{ [code: string]: string }> = {
  ENOENT: "there is no such file or folder",
  EACCES: "there is no permission to read it",
  EPERM: "there is no permission to read it",
  ELOOP: "its symbolic links lead in a circle",
  ENOTDIR: "a part of its path is not a folder",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open at once",
  EIO: "the disk failed to read it",
  Z_BUF_ERROR: "its gzip data ends too early; the file was probably cut off",
  Z_DATA_ERROR: "its gzip data is damaged",
};

/** Why an input could not be read, as a clause for people. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return meanings[code] ?? error.message;
}

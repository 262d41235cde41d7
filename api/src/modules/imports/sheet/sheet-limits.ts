/** What a file may be (reliability §3f). Beyond any of these it is refused with a sentence, whatever it holds. */
export const SHEET_LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  /** Of all parts of an .xlsx together, counted while they are unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  parts: 1_000,
  /** Unpacked to packed, of a part that is large unpacked: rows of a table reach 30. */
  ratio: 100,
  ratioFromBytes: 10 * 1024 * 1024,
  rows: 50_000,
  columns: 100,
  cellCharacters: 5_000,
  /** Of all cells together. */
  characters: 20_000_000,
  parseMs: 20_000,
  workerMemoryMb: 256,
} as const;

/** How much of a file is read. Beyond any of these the whole file is refused. */
export interface TableLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  /** Bytes of all parts of a workbook together, unpacked. */
  readonly inflatedBytes: number;
  readonly compressionRatio: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells with something in them, all sheets together. */
  readonly cells: number;
  readonly merges: number;
  readonly cellCharacters: number;
  /** Characters of all cells together. */
  readonly characters: number;
  readonly xmlDepth: number;
  readonly milliseconds: number;
  /** Heap of the reading thread. With the process around it this stays below 256 MB. */
  readonly heapMegabytes: number;
}

/** Limits that hold unless a test asks for others. */
export const tableLimits: TableLimits = {
  fileBytes: 20_000_000,
  zipEntries: 200,
  inflatedBytes: 50_000_000,
  compressionRatio: 100,
  sheets: 50,
  rows: 20_000,
  columns: 100,
  cells: 600_000,
  merges: 20_000,
  cellCharacters: 32_767,
  characters: 12_000_000,
  xmlDepth: 64,
  milliseconds: 10_000,
  heapMegabytes: 112,
};

import { measureHarvest } from './measure-harvest.ts';

/** Prints what harvesting costs public reads. It is for people and fails nothing. */
export async function printHarvest(print: (line: string) => void): Promise<void> {
  try {
    for (const line of await measureHarvest()) print(line);
  } catch (error) {
    print(
      `Harvesting could not be measured: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

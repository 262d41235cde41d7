const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number that fits GB 11643 and is, of this run, nobody's: place 610528, a birth date, a sequence of the clock. */
export function numberOfNobody(birthDate: string): string {
  const seventeen = `610528${birthDate.replaceAll('-', '')}${String(Date.now() % 1000).padStart(3, '0')}`;
  return seventeen + '10X98765432'[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(seventeen[i]), 0) % 11]!;
}

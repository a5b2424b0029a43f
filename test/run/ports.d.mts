export function wantedPort(args: readonly string[]): number | null;
export function takenPort(args: readonly string[]): Promise<number | null>;

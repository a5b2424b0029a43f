/**
 * Jobs by name, with what they carry: ids, never orders, for a job reads again what it works on. Each job adds its own member in its file
 * under `../tasks`.
 */
export interface JobPayloads {}

export type JobName = keyof JobPayloads;

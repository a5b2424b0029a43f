import type { SettingsJson } from '#contract';

/** What every section of the form is handed: the values, a way to change some, and the server's word about one field. */
export interface SectionProps {
  values: SettingsJson;
  onChange: (change: Partial<SettingsJson>) => void;
  errorOf: (field: string) => string | undefined;
}

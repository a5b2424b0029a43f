import { ChoiceList as PolarisChoiceList } from '@shopify/polaris';
import type { ReactNode } from 'react';

export interface OneChoice<Value extends string> {
  value: Value;
  label: string;
  help?: ReactNode;
  disabled?: boolean;
  /** Shown below while it is chosen. */
  more?: ReactNode;
}

/** One of several, said in sentences. */
export function OneOf<Value extends string>(props: {
  title: string;
  titleHidden?: boolean;
  choices: readonly OneChoice<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  const { title, titleHidden = false, choices, chosen, onChoose } = props;
  return (
    <PolarisChoiceList
      title={title}
      titleHidden={titleHidden}
      choices={choices.map(({ value, label, help, more, disabled = false }) => ({
        value,
        label,
        helpText: help,
        disabled,
        renderChildren: (selected: boolean) => (selected && more) || null,
      }))}
      selected={chosen === null ? [] : [chosen]}
      onChange={(selected: Value[]) => {
        const [value] = selected;
        if (value !== undefined) onChoose(value);
      }}
    />
  );
}

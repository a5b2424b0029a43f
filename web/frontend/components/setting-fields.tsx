import { BlockStack, Box, Card, InlineGrid, Select, Text, TextField } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { tooLong } from '../state/too-long.ts';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  help?: string;
  disabled?: boolean;
}

/** A text field of a form; `type` decides which keyboard a phone shows. */
export function WordField(
  props: FieldProps & {
    type?: 'text' | 'number' | 'time' | 'date';
    placeholder?: string;
    /** So many characters fit: a longer text stays as it was typed, is marked, and is not sent. */
    longest?: number;
    suffix?: string;
    min?: number;
    max?: number;
    multiline?: number;
  },
) {
  const { error: told, help, longest, ...rest } = props;
  const error = told ?? (longest === undefined ? undefined : tooLong(props.value, longest));
  return <TextField {...rest} autoComplete="off" {...(error ? { error } : {})} {...(help ? { helpText: help } : {})} />;
}

export function ChoiceField(props: FieldProps & { options: { label: string; value: string }[] }) {
  const { error, help, ...rest } = props;
  return <Select {...rest} {...(error ? { error } : {})} {...(help ? { helpText: help } : {})} />;
}

/** What the section is for stands beside its fields, above them on a phone. */
export function FormSection({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  return (
    <InlineGrid columns={{ xs: 1, md: ['oneThird', 'twoThirds'] }} gap={{ xs: '300', md: '400' }}>
      <Box paddingInline={{ xs: '400', sm: '0' }} paddingBlockStart={{ xs: '200', md: '400' }}>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          <Text as="p" tone="subdued">
            {about}
          </Text>
        </BlockStack>
      </Box>
      <Card>
        <BlockStack gap="400">{children}</BlockStack>
      </Card>
    </InlineGrid>
  );
}

export function SmallPrint({ children }: { children: ReactNode }) {
  return (
    <Text as="p" variant="bodySm" tone="subdued">
      {children}
    </Text>
  );
}

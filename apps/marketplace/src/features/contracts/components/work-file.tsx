'use client';
import { marketRules } from '@assay/domain/market/rules';
import { FileInput } from '@assay/ui/file-input';
import { type ChangeEvent, useState } from 'react';
import { fileSize } from '../file-size';

const limit = fileSize(marketRules.fileMaxBytes).replace('.0', '');

/** The limit is said before, and a file beyond it is refused where it is chosen, before anything is sent or lost. */
export function WorkFile() {
  const [refused, setRefused] = useState<string>();
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    const tooLarge = file !== undefined && file.size > marketRules.fileMaxBytes;
    setRefused(
      tooLarge
        ? `“${file.name}” has ${fileSize(file.size)}; at most ${limit} are taken. It was not attached, and your note is kept.`
        : undefined,
    );
    if (tooLarge) target.value = '';
  };
  return (
    <div onChange={check}>
      <FileInput
        name="file"
        label="File"
        hint={`One file of up to ${limit}: PDF, image, text, spreadsheet, document or ZIP archive.`}
        error={refused}
        optional
      />
    </div>
  );
}

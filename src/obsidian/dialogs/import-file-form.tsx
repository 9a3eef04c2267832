import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportFile } from '../../contact-book/commands/dialogs';
import { textOfBytes } from '../../contact-book/text-of-bytes';
import type { ImportsWords } from '../../core/i18n/import-words';
import { PlainButton } from './fields';

/** The endings of the files that are read. */
export const importEndings = { contacts: ['vcf', 'csv'], meetings: ['ics'] } as const;

/** What the form asks of the app. */
export interface FileTools {
	readonly words: ImportsWords;
	readonly hasFiles: boolean;
	/** A file of the vault that the user picks. */
	pickFile(): Promise<ImportFile | null>;
	/** Says that a file could not be read. */
	tellUnreadable(name: string): void;
}

/** Picks a file to import: of the device, or of the vault. */
export function ImportFileForm(props: {
	readonly tools: FileTools;
	readonly what: keyof typeof importEndings;
	readonly answer: (given: ImportFile | null) => void;
}): JSX.Element {
	const { tools, what, answer } = props;
	const { words } = tools;
	const id = useId();
	const take = (picked: Promise<ImportFile | null>, name: string): void => {
		picked.then(
			(file) => {
				if (file !== null) answer(file);
			},
			() => {
				tools.tellUnreadable(name);
			},
		);
	};
	return (
		<div class="two-hats-form">
			<div class="two-hats-field">
				<label for={id}>{words.device}</label>
				<input
					id={id}
					type="file"
					data-first=""
					accept={importEndings[what].map((ending) => `.${ending}`).join()}
					aria-describedby={`${id}-hint`}
					onChange={(event) => {
						const file = event.currentTarget.files?.[0];
						if (file !== undefined)
							take(
								file.arrayBuffer().then((bytes) => ({ name: file.name, text: textOfBytes(bytes) })),
								file.name,
							);
					}}
				/>
				<span class="two-hats-hint" id={`${id}-hint`}>
					{words.kinds[what]}
				</span>
			</div>
			{tools.hasFiles && (
				<div class="two-hats-buttons">
					<PlainButton
						onClick={() => {
							take(tools.pickFile(), words.vault);
						}}
					>
						{words.vault}
					</PlainButton>
				</div>
			)}
		</div>
	);
}

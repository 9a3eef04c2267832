import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewSection } from '../../core/view/review-plots/review-sections';
import { Icon } from '../sidebar/icon';
import { Plot } from './plot';
import { NumbersTable, type OpenNumber } from './plot-tables';
import type { ReviewViewHost } from './review-view-host';

/** A part of the review: what is said of it, its plot, and the tables with its numbers. */
export function SectionOfReview(props: {
	readonly host: ReviewViewHost;
	readonly section: ReviewSection;
	/** The chosen period: in another one the lines that were open are of another number. */
	readonly period: string;
	readonly onSvg: (svg: SVGSVGElement | null) => void;
	readonly onSavePicture: () => void;
}): JSX.Element {
	const { host, section, period, onSvg, onSavePicture } = props;
	const { id, title, draw, sentences, tables } = section;
	const { view } = host.reviewWords();
	const [isOpen, setOpen] = useState(false);
	const [number, setNumber] = useState<(OpenNumber & { readonly period: string }) | null>(null);
	const tablesId = `two-hats-review-${id}`;
	const svg = useRef<(svg: SVGSVGElement | null) => void>(onSvg);
	const hasTables = isOpen || draw === null;
	return (
		<section class="two-hats-review-part" aria-labelledby={`${tablesId}-title`} data-part={id}>
			<h2 id={`${tablesId}-title`}>{title}</h2>
			{draw !== null && (
				<Plot
					label={view.plot(title)}
					draw={draw}
					onSvg={svg.current}
					onLead={(to) => {
						setOpen(true);
						setNumber({ to, isAsked: true, period });
					}}
				/>
			)}
			{sentences.map((sentence) => (
				<p key={sentence} class="two-hats-muted">
					{sentence}
				</p>
			))}
			{draw !== null && (
				<div class="two-hats-review-ways">
					<button
						class="two-hats-plain two-hats-fold"
						aria-expanded={isOpen}
						aria-controls={isOpen ? tablesId : undefined}
						onClick={() => {
							setOpen(!isOpen);
						}}
					>
						<Icon name="chevron-right" />
						{view.asTable}
					</button>
					<button class="two-hats-plain two-hats-save" aria-label={view.savePictureOf(title)} onClick={onSavePicture}>
						<Icon name="image-down" />
						{view.savePicture}
					</button>
				</div>
			)}
			{hasTables && (
				<div id={tablesId}>
					{tables.map((table) => (
						<NumbersTable
							key={table.id}
							host={host}
							table={table}
							open={number?.period === period ? number : null}
							onOpen={(to) => {
								setNumber(to === null ? null : { to, isAsked: false, period });
							}}
						/>
					))}
				</div>
			)}
		</section>
	);
}

import type { JSX } from 'preact';
import { periodUnits, type DaySpan, type IsoDay } from '../../core/model/iso-date';
import { chosenPeriod, periodBeside } from '../../core/view/review-plots/review-scope';
import { Icon } from '../sidebar/icon';
import type { ReviewState } from './review-state';
import type { ReviewViewHost } from './review-view-host';

/** How the days are cut, and the way to the period before and after. */
export function ReviewControls(props: {
	readonly host: ReviewViewHost;
	readonly state: ReviewState;
	readonly chosen: DaySpan;
	readonly label: string;
	readonly asOf: IsoDay;
	readonly onState: (state: ReviewState) => void;
}): JSX.Element {
	const { host, state, chosen, label, asOf, onState } = props;
	const { view } = host.reviewWords();
	const earlier = periodBeside(chosen, 'before', asOf);
	const later = periodBeside(chosen, 'after', asOf);
	const go = (on: IsoDay | null): void => {
		onState({ ...state, on });
	};
	return (
		<div class="two-hats-review-controls">
			<select
				class="dropdown"
				aria-label={view.by}
				value={state.by}
				onChange={(event) => {
					const { value } = event.currentTarget;
					onState({ ...state, by: periodUnits.find((unit) => unit === value) ?? state.by });
				}}
			>
				{periodUnits.map((unit) => (
					<option key={unit} value={unit}>
						{view.unit[unit]}
					</option>
				))}
			</select>
			<div class="two-hats-review-steps">
				<button
					aria-label={view.earlier}
					disabled={earlier === null}
					onClick={() => {
						go(earlier);
					}}
				>
					<Icon name="chevron-left" />
				</button>
				<strong role="status">{label}</strong>
				<button
					aria-label={view.later}
					disabled={later === null}
					onClick={() => {
						// In the period of today the view goes on with the days.
						go(later !== null && chosenPeriod(state.by, later, asOf).to >= asOf ? null : later);
					}}
				>
					<Icon name="chevron-right" />
				</button>
				{later !== null && (
					<button
						onClick={() => {
							go(null);
						}}
					>
						{view.now}
					</button>
				)}
			</div>
		</div>
	);
}

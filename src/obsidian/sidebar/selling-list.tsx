import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../core/i18n/marketing-check-words';
import { marketingReport, type ReportedFinding } from '../../core/view/marketing-report';
import type { Checked } from '../marketing-check/checked-note';
import { Icon } from './icon';
import type { SidebarHost } from './sidebar-host';

/** More findings than anybody reads are not drawn. */
const MOST = 100;

/** What sells in the note in front, and the next step that is missing, once its marketing was checked. */
export function SellingList({ host, active }: { readonly host: SidebarHost; readonly active: string | null }): JSX.Element | null {
	const checked = useChecked(host, active);
	const [current, setCurrent] = useState(0);
	if (checked === null) return null;
	const words = host.words().ui.check;
	const report = marketingReport(checked.found, words);
	const { findings, nextStep, missingNextStep } = report;
	const shown = findings.slice(0, MOST);
	const reachable = Math.min(current, shown.length - (missingNextStep === null ? 1 : 0));
	return (
		<section class="two-hats-selling" tabIndex={-1} aria-labelledby="two-hats-selling-title" aria-describedby="two-hats-selling-summary">
			<div class="two-hats-row-head">
				<h2 id="two-hats-selling-title">{words.title}</h2>
				<button
					class="two-hats-plain two-hats-selling-close clickable-icon"
					aria-label={words.close}
					title={words.close}
					onClick={() => {
						host.check.close();
					}}
				>
					<Icon name="x" />
				</button>
			</div>
			<p id="two-hats-selling-summary" class="two-hats-selling-summary" role="status">
				{report.words === 0 ? words.noWords : words.summary(findings.length, nextStep)}
			</p>
			{checked.part !== null && <PartOnly host={host} path={checked.path} />}
			<ul
				class="two-hats-rows"
				aria-label={words.title}
				onFocusIn={(event) => {
					const row = event.currentTarget.querySelector('li:focus-within');
					if (row !== null) setCurrent([...event.currentTarget.children].indexOf(row));
				}}
			>
				{shown.map((finding, index) => (
					<li key={index} class="two-hats-row">
						<Finding host={host} checked={checked} finding={finding} tabIndex={index === reachable ? 0 : -1} />
					</li>
				))}
				{missingNextStep !== null && (
					<li class="two-hats-row">
						<strong>{words.noNextStep.title}</strong>
						<Kinder host={host} advice={missingNextStep} language={report.language} tabIndex={reachable === shown.length ? 0 : -1} />
					</li>
				)}
			</ul>
			{findings.length > MOST && <p class="two-hats-found">{words.more(findings.length - MOST)}</p>}
		</section>
	);
}

function PartOnly({ host, path }: { readonly host: SidebarHost; readonly path: string }): JSX.Element {
	const { partOnly, whole } = host.words().ui.check;
	return (
		<p class="two-hats-selling-part">
			{partOnly}{' '}
			<button class="two-hats-plain two-hats-selling-act" onClick={() => void host.check.check(path, null)}>
				{whole}
			</button>
		</p>
	);
}

function Finding(props: { readonly host: SidebarHost; readonly checked: Checked; readonly finding: ReportedFinding; readonly tabIndex: number }): JSX.Element {
	const { host, checked, finding, tabIndex } = props;
	const { ui } = host.words();
	return (
		<>
			<button
				class="two-hats-plain two-hats-selling-words"
				data-primary=""
				tabIndex={tabIndex}
				onClick={() => {
					void host.opener.open(checked.path, { at: finding }).then(() => {
						host.check.goTo(finding);
					});
				}}
			>
				<span class="two-hats-quote">{finding.text}</span>
				<span class="two-hats-place">
					{ui.line(finding.line)}, {ui.check.signal[finding.signal]}
				</span>
			</button>
			<Kinder host={host} advice={finding} language={finding.language} tabIndex={tabIndex} />
		</>
	);
}

/** Why, and the kinder wording with the button that copies it. */
function Kinder(props: { readonly host: SidebarHost; readonly advice: Advice; readonly language: string; readonly tabIndex: number }): JSX.Element {
	const { host, advice, language, tabIndex } = props;
	const words = host.words().ui.check;
	return (
		<>
			<p class="two-hats-reason">{advice.why}</p>
			<p class="two-hats-kinder">
				{words.kinder}: <q lang={language}>{advice.kinder}</q>
			</p>
			<button
				class="two-hats-plain two-hats-selling-act"
				tabIndex={tabIndex}
				aria-label={`${words.copy}: ${advice.kinder}`}
				onClick={() => {
					host.copyText(advice.kinder);
				}}
			>
				<Icon name="copy" /> {words.copy}
			</button>
		</>
	);
}

/** What was found in the note in front. `active` draws anew when another one is. */
function useChecked({ check }: SidebarHost, active: string | null): Checked | null {
	const [checked, setChecked] = useState(() => check.now());
	useEffect(() => {
		const follow = (): void => {
			setChecked(check.now());
		};
		follow();
		return check.subscribe(follow);
	}, [check, active]);
	return checked;
}

import type { JSX } from 'preact';
import type { ContactPanel as Panel } from '../../core/view/contact-panel';
import type { ConversationPart } from '../../core/model/deal';
import { MoreButton } from './flag-row';
import { Icon } from './icon';
import type { SidebarHost } from './sidebar-host';

/** The few things to do under the hat that is on, and all others in a menu. */
export function PanelActions({ host, panel }: { readonly host: SidebarHost; readonly panel: Panel }): JSX.Element {
	const { act } = host.words().ui;
	const { path, name } = panel.contact;
	const few: readonly (readonly [string, string])[] =
		panel.hat.hat === 'selling'
			? [
					['continue-conversation', act.goOn],
					['record-decision', act.decide],
				]
			: [
					['log-marketing', act.logMarketing],
					['start-conversation', act.start],
				];
	return (
		<div class="two-hats-panel-actions">
			{few.map(([id, label]) => (
				<button
					key={id}
					onClick={() => {
						host.act(id, path);
					}}
				>
					{label}
				</button>
			))}
			<MoreButton host={host} contact={name} tabIndex={0} entries={() => host.actionsFor(path)} />
		</div>
	);
}

/** What is still open in a sales conversation, and what each part asks. */
export function Questions({ host, parts }: { readonly host: SidebarHost; readonly parts: readonly ConversationPart[] }): JSX.Element {
	const { panel: words, act } = host.words().ui;
	const table = host.questions();
	return (
		<details class="two-hats-questions" open>
			<summary>
				<Icon name="chevron-right" />
				{words.openParts(parts.map((part) => words.part[part]).join(', '))}
			</summary>
			<dl aria-label={act.questions}>
				{parts.map((part) => (
					<div key={part}>
						<dt>{table[part].headings[0]}</dt>
						{table[part].questions.map((question) => (
							<dd key={question}>{question}</dd>
						))}
					</div>
				))}
			</dl>
		</details>
	);
}

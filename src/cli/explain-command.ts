import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { createConfigLoader } from '../host/load-config.ts';
import type { Profile } from '../model/profile.ts';
import { profiles } from '../profiles/index.ts';
import { nearestName, suggestName } from '../rule/nearest-name.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { ExitCode } from './exit-code.ts';
import { explainProfile } from './explain-profile.ts';
import { explainRule } from './explain-rule.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { languageOf } from './rules-command.ts';
import { UsageError } from './usage-error.ts';

export interface ExplainArguments {
  readonly ruleId: string | undefined;
  readonly profile?: string;
  readonly locale?: string;
}

/** `reportlint explain <rule-id | --profile P>` */
export async function explain(args: ExplainArguments, io: CliIo): Promise<ExitCode> {
  const language = languageOf(args.locale, io);
  const text =
    args.profile === undefined ? explainRule(await findRule(args.ruleId, io), language) : explainProfile(await findProfile(args.profile, io), language);
  await withOutput(io, { file: null, isText: true, beforeWriting: () => {} }, (output) => output.write(text));
  return 0;
}

async function findRule(id: string | undefined, io: CliIo): Promise<AnyRule> {
  if (id === undefined) throw new UsageError('explain needs the id of a rule, or --profile and the name of a kind', 'reportlint rules lists the rules');
  const builtIn = rules.find((rule) => rule.id === id);
  if (builtIn !== undefined) return builtIn;
  const known = (await configured(io))?.rules ?? rules;
  const found = known.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const isProfile = profiles.some((profile) => profile.name === id);
  const ids = known.map((rule) => rule.id);
  const otherwise = isProfile ? `${id} is a kind of document: reportlint explain --profile ${id}` : 'reportlint rules lists them';
  throw new UsageError(`no such rule: ${id}`, nearestName(id, ids) === null ? otherwise : `${suggestName(id, ids)}`);
}

async function findProfile(name: string, io: CliIo): Promise<Profile> {
  const builtIn = profiles.find((profile) => profile.name === name);
  if (builtIn !== undefined) return builtIn;
  const known = (await configured(io))?.profiles ?? profiles;
  const found = known.find((profile) => profile.name === name);
  if (found !== undefined) return found;
  const names = known.map((profile) => profile.name);
  throw new UsageError(`no such profile: ${name}`, suggestName(name, names, `there are ${names.join(', ')}`) as string);
}

/** What this folder's configuration adds, plugins above all; nothing when it is broken: linting says why. */
async function configured(io: CliIo): Promise<{ readonly rules: readonly AnyRule[]; readonly profiles: readonly Profile[] } | null> {
  const loaded = await createConfigLoader({ cwd: io.cwd, rules, profiles }).forFile(join(io.cwd, 'draft.md'));
  return loaded.ok ? loaded.config : null;
}

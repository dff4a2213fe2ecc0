import type { MessageTemplate, RuleDefinition } from './rule.ts';

/**
 * Defines a rule. It returns its argument; it exists for the types: an unknown message id or a missing datum
 * does not compile. Plugins may come with their own copy of this package, so nothing is registered here.
 */
export function defineRule<const Messages extends Record<string, MessageTemplate>, Options>(
  rule: RuleDefinition<Messages, Options>,
): RuleDefinition<Messages, Options> {
  return rule;
}

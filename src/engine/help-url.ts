/** The page in the language of the message. A rule of a plugin has its page elsewhere, and says so by its id's prefix. */
export function helpUrl(ruleId: string, language: 'zh' | 'en'): string | null {
  return ruleId.includes('/') ? null : `https://github.com/reportlint/reportlint/blob/main/docs/rules/${language === 'zh' ? 'zh/' : ''}${ruleId}.md`;
}

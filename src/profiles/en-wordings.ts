/** Titles that speak about a kind of document instead of being one: `How to write a post-mortem`, `RFC process`. A look-ahead for the start of a title. */
export const ABOUT_THE_KIND =
  '(?!.*\\b(?:how|guides?|guidelines?|process|policy|policies|culture|writing|examples?|checklist|best practices|training|tutorial|handbook|index|template)\\b)';

/** What an id must look like: it reads right after “disable”. */
export const RULE_ID = /^(?:no|require|max|consistent)-[a-z]+(?:-[a-z]+)*$/u;

import type { Link } from '../../reading/rule.ts';
import { en } from './pattern.ts';

/** 13-15, 4 to 22, Tuesday until Friday; March 3 and 4. */
export const links: Link[] = [
  { name: 'to', pattern: en('(?:\\s?[-–—~]\\s?| (?:to|until|till|through|thru|up to) (?:the )?)'), joins: 'range' },
  { name: 'and', pattern: en('(?:,? (?:and|or) |, |/)(?:the )?'), joins: 'list' },
];

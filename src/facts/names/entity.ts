import type { Span } from '../../text/span.ts';

/** What a name stands for; `thing` is a vessel, satellite or the like that takes part in what is told. */
export type EntityType = 'person' | 'organisation' | 'outlet' | 'state' | 'thing';

/** A name as one place of the text gives it, before the places are brought together. */
export interface FoundName extends Span {
  name: string;
  type: EntityType;
  /** How it stands there, where that is not the name itself: 羽山(はやま)真理. */
  printed?: string | undefined;
  /** The office or description beside the name: 首席交渉官, “special envoy”. */
  role?: string | undefined;
  /** The name of the body or state it belongs to there. */
  of?: string | undefined;
  /** Read so only when something else bears it out. */
  isDoubtful?: boolean;
  /** How the place was read. */
  rule: string;
}

/** A person, body, outlet, state or vessel of one document, with all it is called there. */
export interface Entity {
  /** The pack's id for one that is known, else the fullest name in the document. */
  id: string;
  name: string;
  type: EntityType;
  forms: string[];
  roles: string[];
  /** Ids of the bodies and states it acts for. */
  of: string[];
}

/** Somebody the reader knows already: an actor of a pack or of the server's own shelf. */
export interface KnownName {
  id: string;
  type: EntityType;
  names: string[];
  /** A part of it that stands for it alone, such as a surname, is found by itself only when this is set. */
  surnames?: boolean;
}

/** Where an entity is meant: by a name, or by a word that points back to it. */
export interface NameMention extends Span {
  id: string;
  /** `name`: one of its names; `role`: 同氏, 「特使」, “the envoy”, “she”. */
  by: 'name' | 'role';
}

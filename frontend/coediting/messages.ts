import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Copied } from "./copied-ids.js";

/** The sub-protocol of our own editor: y-websocket's messages, plus numbered changes and their acknowledgement. */
export const SUB_PROTOCOL = "storytank.v1";

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const QUERY_AWARENESS = 3;
const NUMBERED = 100;
const STORED = 101;
const CONDITION = 102;
const TICKET = 103;
const LEDGER = 104;
const WELCOME = 105;
const COPIED = 106;

/** How many runs the server takes in one message 106. */
const MOST_COPIED_RUNS = 1_000;

const STEP1 = 0;
const STEP2 = 1;
const UPDATE = 2;

/** What this connection may do, said by the server first of all. */
export interface Welcome {
  right: "READ" | "WRITE";
  clientId: number;
  name?: string;
  hue?: number;
  /** the largest frame taken, in bytes */
  frameLimit: number;
  /** the longest text taken, in characters */
  sizeLimit: number;
}

export type ServerMessage =
  | { kind: "welcome"; welcome: Welcome }
  | { kind: "stateVector"; stateVector: Uint8Array }
  | { kind: "state"; update: Uint8Array }
  | { kind: "update"; update: Uint8Array }
  | { kind: "awareness"; update: Uint8Array }
  | { kind: "queryAwareness" }
  | { kind: "stored"; upTo: number }
  | { kind: "condition"; storing: boolean }
  | { kind: "ledger"; ledger: Uint8Array };

/** The messages of one frame, in order; what follows an unknown type cannot be read and is left. */
export function* messagesIn(frame: Uint8Array): Generator<ServerMessage> {
  const decoder = decoding.createDecoder(frame);
  while (decoding.hasContent(decoder)) {
    const type = decoding.readVarUint(decoder);
    switch (type) {
      case SYNC:
        yield syncMessage(decoder);
        break;
      case AWARENESS:
        yield { kind: "awareness", update: decoding.readVarUint8Array(decoder) };
        break;
      case AUTH:
        // A reason in words; the close code that follows says the same to a machine.
        decoding.readVarUint(decoder);
        decoding.readVarString(decoder);
        break;
      case QUERY_AWARENESS:
        yield { kind: "queryAwareness" };
        break;
      case STORED:
        yield { kind: "stored", upTo: decoding.readVarUint(decoder) };
        break;
      case CONDITION:
        yield { kind: "condition", storing: decoding.readVarUint(decoder) === 0 };
        break;
      case LEDGER:
        yield { kind: "ledger", ledger: decoding.readVarUint8Array(decoder) };
        break;
      case WELCOME:
        yield { kind: "welcome", welcome: JSON.parse(decoding.readVarString(decoder)) as Welcome };
        break;
      default:
        return;
    }
  }
}

function syncMessage(decoder: decoding.Decoder): ServerMessage {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (step) {
    case STEP1:
      return { kind: "stateVector", stateVector: bytes };
    case STEP2:
      return { kind: "state", update: bytes };
    case UPDATE:
      return { kind: "update", update: bytes };
    default:
      throw new Error(`Unknown sync step ${step}; allowed: 0 state vector, 1 state, 2 update.`);
  }
}

/** "This is what I know; send me the rest." */
export function askForRest(stateVector: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, STEP1);
    encoding.writeVarUint8Array(encoder, stateVector);
  });
}

/** The n-th change of this connection; the server answers with the last number that is stored. */
export function numbered(n: number, update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, NUMBERED);
    encoding.writeVarUint(encoder, n);
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, UPDATE);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** Proof that an earlier page of this person wrote under a client id, before words under it are sent. */
export function earlierTicket(token: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, TICKET);
    encoding.writeVarString(encoder, token);
  });
}

/** "These new characters are copies of those": before the change that holds them, in as many messages as it takes. */
export function copied({ document, runs }: Copied): Uint8Array[] {
  const messages: Uint8Array[] = [];
  for (let start = 0; start < runs.length; start += MOST_COPIED_RUNS) {
    const part = runs.slice(start, start + MOST_COPIED_RUNS);
    messages.push(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, COPIED);
        encoding.writeVarString(encoder, document);
        encoding.writeVarUint(encoder, part.length);
        for (const { from, to } of part) {
          const numbers = [from.client, from.clock, to.client, to.clock, to.length];
          numbers.forEach((number) => encoding.writeVarUint(encoder, number));
        }
      }),
    );
  }
  return messages;
}

export function awareness(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** "Who is there?", which also serves as "are you there?". */
export function queryAwareness(): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarUint(encoder, QUERY_AWARENESS));
}

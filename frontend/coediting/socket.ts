import { backoff } from "./backoff.js";

const SILENCE_MS = 15_000;
const ANSWER_MS = 8_000;
const QUICK_ANSWER_MS = 2_500;
const LOOK_MS = 1_000;

export interface SocketListener {
  onOpen(): void;
  onFrame(frame: Uint8Array): void;
  /** The connection is lost; the answer says whether to try again. */
  onLost(code: number): boolean;
}

/** As much of a WebSocket as is needed here, so that tests can stand in for it. */
export interface WebSocketLike {
  binaryType: BinaryType;
  readyState: number;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  onerror: ((event: Event) => void) | null;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
}

const OPEN = 1;

/**
 * A WebSocket that comes back: with growing pauses after a loss, at once when the network returns,
 * and never without being asked to. A line that is silent is asked for an answer, and given up when none comes.
 */
export class Socket {
  private socket: WebSocketLike | undefined;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;
  private heardAt = 0;
  private answerDue = Infinity;
  private readonly connect: () => WebSocketLike;
  private readonly question: () => Uint8Array;
  private readonly listener: SocketListener;

  constructor(connect: () => WebSocketLike, question: () => Uint8Array, listener: SocketListener) {
    this.connect = connect;
    this.question = question;
    this.listener = listener;
  }

  get open(): boolean {
    return this.socket?.readyState === OPEN;
  }

  start(): void {
    globalThis.addEventListener?.("online", this.onNetwork);
    globalThis.addEventListener?.("offline", this.onNetwork);
    this.tryNow();
  }

  stop(): void {
    globalThis.removeEventListener?.("online", this.onNetwork);
    globalThis.removeEventListener?.("offline", this.onNetwork);
    clearTimeout(this.retry);
    this.leave(this.socket);
  }

  /** Connects now, whatever pause was planned; an open connection is given up for a new one. */
  tryNow(): void {
    clearTimeout(this.retry);
    this.leave(this.socket);
    let socket: WebSocketLike;
    try {
      socket = this.connect();
    } catch {
      this.lost(1006);
      return;
    }
    this.socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.heardAt = Date.now();
      this.answerDue = Infinity;
      this.watch = setInterval(() => this.look(), LOOK_MS);
      this.listener.onOpen();
    };
    socket.onmessage = (event: MessageEvent) => {
      this.attempt = 0;
      this.heardAt = Date.now();
      this.answerDue = Infinity;
      if (event.data instanceof ArrayBuffer) this.listener.onFrame(new Uint8Array(event.data));
    };
    socket.onclose = (event: CloseEvent) => {
      if (this.socket !== socket) return;
      this.leave(socket);
      this.lost(event.code);
    };
  }

  send(frame: Uint8Array): void {
    if (this.open) this.socket!.send(frame as Uint8Array<ArrayBuffer>);
  }

  private lost(code: number): void {
    if (!this.listener.onLost(code)) return;
    this.retry = setTimeout(() => this.tryNow(), backoff(this.attempt));
    this.attempt += 1;
  }

  private leave(socket: WebSocketLike | undefined): void {
    if (!socket) return;
    clearInterval(this.watch);
    socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null;
    this.socket = undefined;
    if (socket.readyState <= OPEN) socket.close();
  }

  private look(): void {
    const now = Date.now();
    if (now > this.answerDue) {
      this.leave(this.socket);
      this.lost(1006);
    } else if (this.answerDue === Infinity && now - this.heardAt > SILENCE_MS) {
      this.ask(ANSWER_MS);
    }
  }

  private ask(within: number): void {
    this.answerDue = Math.min(this.answerDue, Date.now() + within);
    this.send(this.question());
  }

  /** The browser says that the network came or went: believe the server's answer rather than the browser. */
  private readonly onNetwork = (): void => {
    if (this.open) {
      this.ask(QUICK_ANSWER_MS);
    } else {
      this.attempt = 0;
      clearTimeout(this.retry);
      this.tryNow();
    }
  };
}

/** What a page needs to join a document: the server's ticket and whose it is. Written by DocumentEditor.java. */
export interface Seat {
  document: string;
  token: string;
  clientId: number;
  right: "NONE" | "READ" | "WRITE";
  person?: string;
  name?: string;
  hue?: number;
}

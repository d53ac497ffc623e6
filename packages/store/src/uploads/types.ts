/** What is known of a file once it is whole. */
export interface UploadAbout {
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Where files wait for their import. A file is there whole or not at all, under the hash of its id. */
export interface UploadPlace {
  /**
   * @param about asked when the content is at its end
   * @throws what breaks off the content, or the place; nothing is left of the file then
   */
  write(idHash: string, content: AsyncIterable<Uint8Array>, about: () => UploadAbout): Promise<void>;
  /** Null where there is no such file. */
  read(idHash: string): Promise<(UploadAbout & { readonly bytes: Uint8Array }) | null>;
  remove(idHash: string): Promise<void>;
  /** Removes what waited longer, halves of files too; says how many bytes are left. */
  sweep(minutes: number): Promise<number>;
}

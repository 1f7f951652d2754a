/** As much of pngjs as is used here; it brings no types of its own. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number });
    width: number;
    height: number;
    /** Four bytes a pixel. */
    data: Buffer;
    static sync: { read(file: Buffer): PNG; write(png: PNG, options?: { colorType: 0 | 2 | 6 }): Buffer };
  }
}

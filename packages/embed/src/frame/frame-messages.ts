/**
 * What a frame page of ours and the page around it say to each other, as `type` of a message. A page
 * hears the messages of everything on it, hence the namespace.
 */
export const frameMessages = {
  /** The frame page has started, and would like to know whether it should report. */
  ready: 'kentongan:frame-ready',
  /** The page around will fit the frame to its content. */
  fit: 'kentongan:frame-fit',
  /** How high the content of the frame is, as `height` in pixels. */
  height: 'kentongan:frame-height',
} as const;

/** One of those messages. */
export interface FrameMessage {
  readonly type: (typeof frameMessages)[keyof typeof frameMessages];
  readonly height?: number;
}
